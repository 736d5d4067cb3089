import { useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { signIn } from '../api/session';
import { useAddress } from '../ui/use-filters';
import { useAsking } from './use-asking';

/** Only a path of this application may be returned to. */
const isOwnPath = (address: string | undefined): address is string => /^\/(?![/\\])/.test(address ?? '');

/** Address and password, and a code as a second step where the account asks for one. */
export function useSignIn() {
  const router = useRouter();
  const navigate = useNavigate();
  const back = useAddress()['return'];
  const [needsCode, setNeedsCode] = useState(false);
  const { ask, problem, isSending, clear } = useAsking();
  const submit = async (email: string, password: string, code?: string) => {
    const told = await ask(() => signIn(email.trim(), password, code));
    if (told?.code === 'session.code-needed') {
      setNeedsCode(true);
      clear();
    }
    if (told === null) await (isOwnPath(back) ? router.history.push(back) : navigate({ to: '/' }));
  };
  const startOver = () => {
    setNeedsCode(false);
    clear();
  };
  return { submit, problem, isSending, needsCode, startOver };
}
