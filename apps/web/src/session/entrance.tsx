import { type FormEvent, type ReactNode, useEffect } from 'react';
import { Mark } from '../shell/brand';
import { NoticeLine, OfflineLine } from '../shell/notice-line';
import { LanguageMenu, SchemeMenu } from '../shell/top-menus';
import css from './sign-in.module.css';

type Props = {
  title: string;
  about: ReactNode;
  /** Fields and the button; without `onSubmit` there is nothing to send. */
  children: ReactNode;
  onSubmit?: () => void;
  /** What stands beside the form. */
  aside?: ReactNode;
};

/** What stands before the product: sign in, a forgotten password, a link that sets one. */
export function Entrance({ title, about, children, onSubmit, aside }: Props) {
  useEffect(() => {
    document.title = `${title} · Entente`;
  }, [title]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <div className={css.frame}>
      <NoticeLine />
      <OfflineLine />
      <header className={css.top}>
        <LanguageMenu />
        <SchemeMenu />
      </header>
      <main className={css.page}>
        <form className={css.form} onSubmit={send}>
          <div className={css.brand}>
            <Mark size={32} />
            <span>Entente</span>
          </div>
          <div>
            <h1>{title}</h1>
            <p className="muted">{about}</p>
          </div>
          {children}
        </form>
        {aside}
      </main>
    </div>
  );
}
