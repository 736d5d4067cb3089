import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCan } from '../api/session';
import { useOpenRecord } from '../ui/use-filters';
import { useWords } from '../words/use-words';
import type { StrategyNode } from './strategy';
import css from './strategy.module.css';

/** The label of a node in the language of the reader. */
export function useNodeLabel(): (node: StrategyNode) => string {
  const { language } = useWords();
  return ({ labelEn, labelFr }) => (language === 'fr' ? labelFr : labelEn);
}

type Props = { node: StrategyNode; marked?: boolean; children?: ReactNode };

/** One thing that the plan names: its code, its label, and for those who may, a pencil. */
export function NodeLine({ node, marked = false, children }: Props) {
  const label = useNodeLabel()(node);
  return (
    <li id={node.code} className={css.node} data-marked={marked || undefined}>
      <span className={css.code}>{node.code}</span>
      <span className={css.label}>
        {label}
        {children}
      </span>
      <RenameButton node={node} label={label} />
    </li>
  );
}

/** Opens the sheet with the label of a node. */
export function RenameButton({ node, label }: { node: StrategyNode; label: string }) {
  const { t } = useWords();
  const { show } = useOpenRecord();
  if (!useCan('strategy.write')) return null;
  return (
    <ActionIcon
      variant="subtle"
      size={28}
      className={css.pencil}
      aria-label={t('strategy:rename.of', { label })}
      onClick={() => show(node.id)}
    >
      <IconPencil size={15} aria-hidden="true" />
    </ActionIcon>
  );
}
