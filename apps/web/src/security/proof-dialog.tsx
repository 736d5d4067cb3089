import { Button, Modal, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { FormProblem } from '../ui/problem-notice';
import { useWords } from '../words/use-words';
import { AFTER_A_CHANGE, type RecoveryCodes } from './security';

type Props = { kind: 'renewal' | 'removal'; onCodes: (codes: string[]) => void; onClose: () => void };

const PATH = { renewal: '/me/recovery-codes', removal: '/me/factor/removal' } as const;
const SAID = { renewal: 'security:codes.said', removal: 'security:factor.removed' } as const;

/** Asks for password and code before the second factor or its recovery codes change. */
export function ProofDialog({ kind, onCodes, onClose }: Props) {
  const { t } = useWords();
  const form = useForm({ initialValues: { password: '', code: '' } });
  const act = useSend<RecoveryCodes | undefined>('POST', PATH[kind], {
    refresh: AFTER_A_CHANGE,
    said: SAID[kind],
    onDone: (answer) => {
      if (answer?.codes) onCodes(answer.codes);
      onClose();
    },
  });
  useFormProblem(act.problem, form.setErrors);
  return (
    <Modal opened onClose={onClose} title={t(`security:${kind}.title`)} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form className="stack" onSubmit={form.onSubmit((body) => act.send({ body }))}>
        <p>{t(`security:${kind}.about`)}</p>
        <FormProblem problem={act.problem} />
        <PasswordInput
          label={t('session:password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': t('session:show') }}
          {...form.getInputProps('password')}
        />
        <TextInput
          label={t('session:code.label')}
          description={t('session:code.recovery')}
          autoComplete="one-time-code"
          required
          withAsterisk={false}
          {...form.getInputProps('code')}
        />
        <div className="row tight">
          <Button type="submit" loading={act.sending} color={kind === 'removal' ? 'late' : undefined}>
            {t(`security:${kind}.act`)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
