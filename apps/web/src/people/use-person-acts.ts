import { useSend } from '../api/use-api';
import type { PageAct } from '../shell/page-header';
import { useWords } from '../words/use-words';
import type { RegisteredPerson } from './person';

const REFRESH = { refresh: ['/people'] };

/** What an administrator does with an account as a whole. */
export function usePersonActs({ id, version, disabled }: RegisteredPerson): PageAct[] {
  const { t } = useWords();
  const invite = useSend('POST', `/people/${id}/invitation`, { said: 'people:said.invitedAgain' });
  const disable = useSend('POST', `/people/${id}/disabling`, { ...REFRESH, said: 'people:said.disabled' });
  const enable = useSend('POST', `/people/${id}/enabling`, { ...REFRESH, said: 'people:said.enabled' });
  if (disabled) return [{ key: 'enable', label: t('people:act.enable'), onAct: () => enable.send({ version }) }];
  return [
    { key: 'invite', label: t('people:act.inviteAgain'), onAct: () => invite.send() },
    { key: 'disable', label: t('people:act.disable'), dangerous: true, onAct: () => disable.send({ version }) },
  ];
}
