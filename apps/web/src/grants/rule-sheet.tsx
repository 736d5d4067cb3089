import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { FormSheet } from '../ui/form-sheet';
import { useWords } from '../words/use-words';
import { AFTER_A_GRANT, type GrantProfile } from './grant';
import { anchorsOf, NEW_RULE, RuleFields, type RuleValues } from './rule-fields';

/** A clause of the contract: from it come all its dated requirements, now and when the grant is prolonged. */
export function RuleSheet({ grant, onClose }: { grant: GrantProfile; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm<RuleValues>({ initialValues: NEW_RULE });
  const save = useSend('POST', `/grants/${grant.id}/requirement-rules`, {
    refresh: AFTER_A_GRANT,
    said: 'grants:said.ruleAdded',
    onDone: onClose,
    quiet: true,
  });
  useFormProblem(save.problem, form.setErrors, '/grants');
  const send = form.onSubmit(({ offsetMonths, offsetDays, anchor, ...rest }) =>
    save.send({
      body: {
        ...rest,
        anchor: anchorsOf(rest.period).includes(anchor) ? anchor : anchorsOf(rest.period)[0],
        offsetMonths: Number(offsetMonths || 0),
        offsetDays: Number(offsetDays || 0),
      },
    }),
  );
  return (
    <FormSheet
      title={t('grants:rules.add')}
      save={t('grants:rules.add')}
      sending={save.sending}
      problem={save.problem}
      fields={Object.keys(NEW_RULE)}
      onSubmit={send}
      onClose={onClose}
    >
      <p className="muted">{t('grants:rules.addAbout')}</p>
      <RuleFields form={form} role={grant.role} />
    </FormSheet>
  );
}
