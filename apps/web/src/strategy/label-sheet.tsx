import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { fieldErrors } from '../api/problem-words';
import { refresh } from '../api/queries';
import { useCan } from '../api/session';
import { useSend } from '../api/use-api';
import { ConflictNotice } from '../ui/conflict-notice';
import { FormProblem } from '../ui/problem-notice';
import { SideSheet } from '../ui/side-sheet';
import { useWords } from '../words/use-words';
import type { StrategyNode } from './strategy';

/** The label of a node in both languages. Its code never changes. */
export function LabelSheet({ node, onClose }: { node: StrategyNode; onClose: () => void }) {
  const { t } = useWords();
  const mayWrite = useCan('strategy.write');
  const form = useForm({ initialValues: { labelEn: node.labelEn, labelFr: node.labelFr } });
  const rename = useSend('PATCH', `/strategy/nodes/${node.id}`, {
    refresh: ['/strategy'],
    said: 'strategy:rename.said',
    onDone: onClose,
  });
  const { problem } = rename;
  const { setErrors, values } = form;
  useEffect(() => {
    if (problem) setErrors(fieldErrors(problem));
    if (problem?.isConflict) void refresh('/strategy');
  }, [problem, setErrors]);
  const send = () => rename.send({ body: values, version: node.version });
  return (
    <SideSheet open={mayWrite} onClose={onClose} title={t('strategy:rename.title', { code: node.code })}>
      <form className="stack" onSubmit={form.onSubmit(send)}>
        <p className="muted">{t('strategy:rename.about')}</p>
        <FormProblem problem={problem} />
        {problem?.isConflict && (
          <ConflictNotice
            fields={[
              { label: t('strategy:rename.en'), mine: values.labelEn, theirs: node.labelEn },
              { label: t('strategy:rename.fr'), mine: values.labelFr, theirs: node.labelFr },
            ]}
            onKeepMine={send}
            onTakeTheirs={onClose}
          />
        )}
        <TextInput
          label={t('strategy:rename.en')}
          lang="en"
          required
          maxLength={200}
          data-autofocus
          {...form.getInputProps('labelEn')}
        />
        <TextInput label={t('strategy:rename.fr')} lang="fr" required maxLength={200} {...form.getInputProps('labelFr')} />
        <div className="row tight">
          <Button type="submit" loading={rename.sending}>
            {t('strategy:rename.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </form>
    </SideSheet>
  );
}
