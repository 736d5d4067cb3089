import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import { Notice } from './notice';
import css from './conflict-notice.module.css';

/** One field that both changed: what is typed here and what is stored now. */
export type ConflictField = { label: string; mine: ReactNode; theirs: ReactNode };

type Props = {
  fields: readonly ConflictField[];
  /** Sends what is typed here again, over the stored version. */
  onKeepMine: () => void;
  /** Fills the form with what is stored. */
  onTakeTheirs: () => void;
};

/** After a 412: somebody else changed this record. Shows field by field what differs; what was typed is kept until the person chooses. */
export function ConflictNotice({ fields, onKeepMine, onTakeTheirs }: Props) {
  const { t } = useWords();
  const acts = (
    <>
      <Button size="xs" onClick={onKeepMine}>
        {t('ui:conflict.keepMine')}
      </Button>
      <Button size="xs" variant="default" onClick={onTakeTheirs}>
        {t('ui:conflict.takeTheirs')}
      </Button>
    </>
  );
  return (
    <Notice tone="risk" title={t('ui:conflict.title')} acts={acts}>
      <p>{t('ui:conflict.kept')}</p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('ui:conflict.field')}</th>
            <th scope="col">{t('ui:conflict.mine')}</th>
            <th scope="col">{t('ui:conflict.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.label}>
              <th scope="row">{field.label}</th>
              <td>{field.mine}</td>
              <td>{field.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Notice>
  );
}
