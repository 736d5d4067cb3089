import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../api/use-api';
import { FormSheet } from '../ui/form-sheet';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';
import { VERIFICATIONS } from './retention';

type Props = { subjectType: 'contact' | 'signatory' | 'person'; subjectId: string; name: string; onClose: () => void };

/** Asks for a person to be erased, with how it was made sure that the wish is their own. Somebody else decides. */
export function ErasureForm({ subjectType, subjectId, name, onClose }: Props) {
  const { t } = useWords();
  const [verification, setVerification] = useState<string>(VERIFICATIONS[0]);
  const ask = useSend('POST', '/erasure-requests', {
    refresh: ['/erasure-requests'],
    said: 'retention:said.requested',
    onDone: onClose,
  });
  return (
    <FormSheet
      title={t('retention:erasure.askFor', { name })}
      save={t('retention:erasure.ask')}
      sending={ask.sending}
      problem={ask.problem}
      fields={['verification']}
      onSubmit={(event) => {
        event.preventDefault();
        ask.send({ body: { subjectType, subjectId, verification } });
      }}
      onClose={onClose}
    >
      <Notice tone="risk" title={t('retention:erasure.whatTitle')}>
        <p>{t('retention:erasure.what')}</p>
        <p>{t('retention:erasure.other')}</p>
      </Notice>
      <NativeSelect
        label={t('retention:erasure.verified')}
        description={t('retention:erasure.verifiedAbout')}
        data={VERIFICATIONS.map((value) => ({ value, label: t(`retention:verification.${value}`) }))}
        value={verification}
        onChange={(event) => setVerification(event.currentTarget.value)}
      />
    </FormSheet>
  );
}
