import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useState } from 'react';
import { fieldErrors } from '../api/problem-words';
import { useCan } from '../api/session';
import { useRead, useSend } from '../api/use-api';
import { Ratio } from '../ui/amount';
import { ShareField } from '../ui/fields';
import { Meter } from '../ui/meter';
import { FormProblem, ProblemNotice } from '../ui/problem-notice';
import { Section } from '../ui/section';
import { SideSheet } from '../ui/side-sheet';
import { Skeleton } from '../ui/waiting';
import { useWords } from '../words/use-words';
import { type MoneySettings, type Stage, STAGES } from './needs';
import css from './needs.module.css';

/** How likely a proposal at each stage is to be signed: what the expected band counts. */
export function StageProbabilities() {
  const { t } = useWords();
  const [isEditing, setEditing] = useState(false);
  const mayEdit = useCan('rates.write');
  const { data, problem, again } = useRead<MoneySettings>('/money-settings');
  if (problem && !data) return <ProblemNotice problem={problem} again={again} />;
  if (!data) return <Skeleton lines={6} />;
  return (
    <Section
      title={t('needs:stages.title')}
      about={t('needs:stages.about', { currency: data.reportingCurrency })}
      acts={
        mayEdit && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('needs:stages.edit')}
          </Button>
        )
      }
    >
      <ul className={css.probabilities}>
        {STAGES.map((stage) => {
          const share = data.stageProbabilities[stage] ?? null;
          return (
            <li key={stage}>
              <span>{t(`states:grant.${stage}`)}</span>
              <Meter label={t(`states:grant.${stage}`)} ratio={share} wide />
              <Ratio value={share} />
            </li>
          );
        })}
      </ul>
      {isEditing && <ProbabilitySheet settings={data} onClose={() => setEditing(false)} />}
    </Section>
  );
}

function ProbabilitySheet({ settings, onClose }: { settings: MoneySettings; onClose: () => void }) {
  const { t } = useWords();
  const initialValues = Object.fromEntries(STAGES.map((stage) => [stage, settings.stageProbabilities[stage] ?? ''])) as Record<
    Stage,
    string
  >;
  const form = useForm({ initialValues });
  const edit = useSend('PATCH', '/money-settings', { refresh: ['/money-settings'], said: 'needs:stages.said', onDone: onClose });
  const { problem } = edit;
  const { setErrors } = form;
  useEffect(() => {
    if (problem) setErrors(withoutParent(fieldErrors(problem)));
  }, [problem, setErrors]);
  const send = () => edit.send({ body: { stageProbabilities: form.values }, version: settings.version });
  return (
    <SideSheet open onClose={onClose} title={t('needs:stages.edit')}>
      <form className="stack" onSubmit={form.onSubmit(send)}>
        {problem?.isConflict ? <ProblemNotice problem={problem} /> : <FormProblem problem={problem} />}
        {STAGES.map((stage) => (
          <ShareField key={stage} label={t(`states:grant.${stage}`)} required {...form.getInputProps(stage)} />
        ))}
        <div className="row tight">
          <Button type="submit" loading={edit.sending}>
            {t('needs:rate.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </form>
    </SideSheet>
  );
}

/** 'stageProbabilities.invited' stands at the field 'invited'. */
const withoutParent = (errors: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([path, sentence]) => [path.split('.').at(-1) ?? path, sentence]));
