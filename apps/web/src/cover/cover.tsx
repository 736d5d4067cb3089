import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { request } from '../api/client';
import { endSession } from '../api/session';
import { useWords } from '../words/use-words';
import { coveredSince, deviceTime, LONGEST_COVERED, onCover, uncoverScreen } from './screen-cover';
import { useNeutralTitle } from './use-neutral-title';
import css from './cover.module.css';

const CHECK_EVERY = 2_000;

/** Shows what is within, or the cover. What was covered from the start is not even begun before the cover is lifted. */
export function CoverGate({ children }: { children: ReactNode }) {
  const since = useSyncExternalStore(onCover, coveredSince);
  const [hasBegun, setBegun] = useState(since === null);
  useEffect(() => {
    if (since === null) setBegun(true);
  }, [since]);
  return (
    <>
      {hasBegun && children}
      {since !== null && <Cover since={since} />}
    </>
  );
}

/** A page that says nothing. No key lifts it: somebody must choose to go on. */
function Cover({ since }: { since: number }) {
  const { t } = useWords();
  const place = usePlace();
  useNeutralTitle(t('cover:title'));
  useEndOfSession(since);
  return createPortal(
    <main className={css.cover}>
      <p className={css.title}>{t('cover:title')}</p>
      <button type="button" className={css.go} onClick={() => void goOn(since)}>
        {t('cover:continue')}
      </button>
    </main>,
    place,
  );
}

/** Beside everything else of the page, so that all of it can be hidden. */
function usePlace(): HTMLElement {
  const [place] = useState(() => Object.assign(document.createElement('div'), { id: 'cover' }));
  useEffect(() => {
    document.body.append(place);
    return () => place.remove();
  }, [place]);
  return place;
}

const isOver = (since: number) => deviceTime() - since >= LONGEST_COVERED;

/** Covered for too long, the session ends; the cover stays. */
function useEndOfSession(since: number): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (!isOver(since)) return;
      clearInterval(timer);
      endSession().catch(() => undefined);
    }, CHECK_EVERY);
    return () => clearInterval(timer);
  }, [since]);
}

/** Lifts the cover while the session lives; else it leads to the sign-in. */
async function goOn(since: number): Promise<void> {
  if (isOver(since)) await endSession().catch(() => undefined);
  const isAlive = await request('GET', '/session').then(
    () => true,
    () => false,
  );
  if (!isAlive) location.replace('/sign-in');
  uncoverScreen();
}
