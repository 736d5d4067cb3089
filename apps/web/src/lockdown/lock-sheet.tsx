import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useSend } from '../api/use-api';
import { useFormProblem } from '../api/use-form-problem';
import type { Picked } from '../partners/organisation';
import { OrganisationField } from '../partners/organisation-field';
import { FormSheet } from '../ui/form-sheet';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';

/** Shuts a network and those below it, at once. */
export function LockSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [network, setNetwork] = useState<Picked | null>(null);
  const form = useForm({ initialValues: { reason: '' } });
  const lock = useSend('POST', '/lockdowns', {
    refresh: ['/lockdowns'],
    said: 'lockdown:said.locked',
    onDone: onClose,
    quiet: true,
  });
  useFormProblem(lock.problem, form.setErrors);
  return (
    <FormSheet
      title={t('lockdown:lock.title')}
      save={t('lockdown:lock.save')}
      sending={lock.sending}
      problem={lock.problem}
      fields={['networkId', 'reason']}
      disabled={network === null}
      onSubmit={form.onSubmit(({ reason }) => lock.send({ body: { networkId: network?.id, reason } }))}
      onClose={onClose}
    >
      <Notice tone="risk" title={t('lockdown:lock.atOnce')}>
        <p>{t('lockdown:lock.about')}</p>
      </Notice>
      <OrganisationField
        label={t('lockdown:column.network')}
        description={t('lockdown:lock.networkAbout')}
        required
        kind="network"
        picked={network}
        error={form.errors['networkId']}
        onPick={setNetwork}
      />
      <Textarea
        label={t('lockdown:column.reason')}
        description={t('lockdown:lock.reasonAbout')}
        required
        rows={3}
        maxLength={500}
        {...form.getInputProps('reason')}
      />
    </FormSheet>
  );
}
