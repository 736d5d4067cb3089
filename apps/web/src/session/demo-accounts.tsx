import type { DemoAccount } from '../api/session';
import { useCodeWord, useWords } from '../words/use-words';
import css from './sign-in.module.css';

type Props = { accounts: readonly DemoAccount[]; password: string | null; chosen: string; onChoose: (email: string) => void };

/** The accounts of the demonstration: one click fills the form. */
export function DemoAccounts({ accounts, password, chosen, onChoose }: Props) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  return (
    <section className={css.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t('session:demo.title')}</h2>
      <p className="muted">{t('session:demo.about')}</p>
      <ul className={css.accounts}>
        {accounts.map((account) => (
          <li key={account.email}>
            <button
              type="button"
              className={css.account}
              aria-pressed={account.email === chosen}
              onClick={() => onChoose(account.email)}
            >
              <b>{codeWord(`roles:${account.role}`)}</b>
              <span className={css.who}>{account.name}</span>
              <span className={css.email}>{account.email}</span>
            </button>
          </li>
        ))}
      </ul>
      {password && (
        <p className={css.hint}>
          {t('session:demo.password')} <code>{password}</code>
        </p>
      )}
    </section>
  );
}
