import { ActionIcon } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { IconChevronLeft, IconDots } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { ActMenu } from '../ui/act-menu';
import type { Act } from '../ui/act-menu-props';
import { AppLink } from '../ui/app-link';
import { useWords } from '../words/use-words';
import css from './page-header.module.css';

export type PageAct = Act;

type Props = {
  title: string;
  /** What this page is, in one line. */
  about?: ReactNode;
  /** The list that a record belongs to. */
  up?: { to: string; label: string };
  /** `<StateBadge …/>` of the record. */
  state?: ReactNode;
  /** The one act that matters here: a `<Button>`. */
  primary?: ReactNode;
  /** All other acts, in a menu. */
  acts?: readonly PageAct[];
};

/** A menu that led here first gives the focus back to its button. */
const AFTER_MENUS = 80;

let lastPath: string | undefined;

/** Title of the page, in the window too; takes the focus when the page was reached by a link, so that it is read out. */
function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useEffect(() => {
    document.title = `${title} · Entente`;
  }, [title]);
  useEffect(() => {
    const isArrival = path !== undefined && lastPath !== undefined && lastPath !== path;
    lastPath = path ?? lastPath;
    if (!isArrival) return undefined;
    const timer = setTimeout(() => heading.current?.focus({ preventScroll: true }), AFTER_MENUS);
    return () => clearTimeout(timer);
  }, [path]);
  return heading;
}

/** The head of every page: title, what it is, state, one primary act, the rest in a menu. */
export function PageHeader({ title, about, up, state, primary, acts = [] }: Props) {
  const heading = useArrival(title);
  return (
    <header className={css.header}>
      <div className={css.words}>
        {up && (
          <AppLink to={up.to} className={css.up}>
            <IconChevronLeft size={14} aria-hidden="true" className={css.back} />
            {up.label}
          </AppLink>
        )}
        <div className={css.title}>
          <h1 ref={heading} tabIndex={-1} dir="auto">
            {title}
          </h1>
          {state}
        </div>
        {about && <div className={css.about}>{about}</div>}
      </div>
      {(primary || acts.length > 0) && (
        <div className={`${css.acts} no-print`}>
          {primary}
          {acts.length > 0 && <ActsMenu acts={acts} />}
        </div>
      )}
    </header>
  );
}

function ActsMenu({ acts }: { acts: readonly PageAct[] }) {
  const { t } = useWords();
  const button = (
    <ActionIcon variant="default" size={36} aria-label={t('shell:moreActs')}>
      <IconDots size={18} aria-hidden="true" />
    </ActionIcon>
  );
  return <ActMenu button={button} acts={acts} />;
}
