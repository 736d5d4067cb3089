import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useCan } from '../api/session';
import { ActMenu } from '../ui/act-menu';
import { useWords } from '../words/use-words';
import { ErasureForm } from './erasure-form';
import { useDataExport } from './use-data-export';

type Props = { subjectType: 'contact' | 'person'; subjectId: string; name: string };

/** A person's own rights, beside a contact or an account: a file of their data, and being erased. */
export function PersonMenu({ subjectType, subjectId, name }: Props) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const mayAsk = useCan('erasures.request');
  const mayExport = useCan(subjectType === 'contact' ? 'contacts.write' : 'people.write');
  const exporting = useDataExport(subjectType === 'contact' ? `/contacts/${subjectId}` : `/people/${subjectId}`);
  const acts = [
    ...(mayExport ? [{ key: 'export', label: t('retention:erasure.export'), onAct: () => exporting.send() }] : []),
    ...(mayAsk ? [{ key: 'erase', label: t('retention:erasure.ask'), onAct: () => setAsking(true), dangerous: true }] : []),
  ];
  if (acts.length === 0) return null;
  const button = (
    <ActionIcon variant="subtle" aria-label={t('retention:erasure.acts', { name })}>
      <IconDots size={16} aria-hidden="true" />
    </ActionIcon>
  );
  return (
    <>
      <ActMenu button={button} acts={acts} floating />
      {isAsking && <ErasureForm subjectType={subjectType} subjectId={subjectId} name={name} onClose={() => setAsking(false)} />}
    </>
  );
}
