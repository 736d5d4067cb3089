import { Spotlight, spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { IconSearch } from '@tabler/icons-react';
import { useWords } from '../words/use-words';
import { useNav } from './use-nav';
import css from './palette.module.css';

/** Ctrl K (⌘ K): jump to a page by typing a part of its name. */
export function Palette() {
  const { t } = useWords();
  const navigate = useNavigate();
  const actions = useNav().map((item) => ({
    id: item.path,
    label: t(item.label),
    leftSection: <item.icon size={18} stroke={1.7} aria-hidden="true" />,
    onClick: () => void navigate({ to: item.path }),
  }));
  return (
    <Spotlight
      actions={actions}
      shortcut={['mod + K']}
      nothingFound={t('shell:palette.nothing')}
      highlightQuery
      scrollable
      maxHeight={420}
      lockScroll={false}
      centered={false}
      overlayProps={{ blur: 0 }}
      attributes={{ content: { 'aria-label': t('shell:palette.ask') } }}
      classNames={{ action: css.action, search: css.search, actionsList: css.list }}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden="true" />,
        placeholder: t('shell:palette.ask'),
        'aria-label': t('shell:palette.ask'),
      }}
    />
  );
}

export const openPalette = (): void => spotlight.open();
