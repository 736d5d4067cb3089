import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../words/use-words';
import css from './palette.module.css';

const load = () => import('./palette');
const Palette = lazy(() => load().then((module) => ({ default: module.Palette })));

/** The button in the top line that opens the palette, and its key. The palette's code comes with its first use. */
export function PaletteButton() {
  const { t } = useWords();
  const [isWanted, setWanted] = useState(false);
  const isMac = navigator.platform.startsWith('Mac');
  const open = () => {
    setWanted(true);
    void load().then(({ openPalette }) => openPalette());
  };
  useHotkeys(isWanted ? [] : [['mod+K', open]], []);
  return (
    <>
      <button type="button" className={css.button} onClick={open} aria-haspopup="dialog">
        <IconSearch size={16} stroke={1.8} aria-hidden="true" />
        <span className={css.ask}>{t('shell:palette.ask')}</span>
        <kbd className={css.keys}>{isMac ? '⌘' : 'Ctrl'} K</kbd>
      </button>
      <Suspense fallback={null}>{isWanted && <Palette />}</Suspense>
    </>
  );
}
