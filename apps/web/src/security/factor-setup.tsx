import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { lazy, Suspense, useState } from 'react';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { FormProblem } from '../ui/problem-notice';
import { useWords } from '../words/use-words';
import { AFTER_A_CHANGE, type BegunFactor, inGroups, type RecoveryCodes } from './security';
import css from './security.module.css';

const QrCode = lazy(() => import('./qr-code').then((module) => ({ default: module.QrCode })));

/** Sets up a second factor: the password once more, then the square to scan and the first code. */
export function FactorSetup({ onCodes, onClose }: { onCodes: (codes: string[]) => void; onClose: () => void }) {
  const [begun, setBegun] = useState<BegunFactor | null>(null);
  if (begun) return <ScanStep begun={begun} onCodes={onCodes} onClose={onClose} />;
  return <PasswordStep onBegun={setBegun} onClose={onClose} />;
}

function PasswordStep({ onBegun, onClose }: { onBegun: (begun: BegunFactor) => void; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm({ initialValues: { password: '' } });
  const begin = useSend<BegunFactor>('POST', '/me/factor', { onDone: onBegun });
  useFormProblem(begin.problem, form.setErrors);
  return (
    <form className={css.form} onSubmit={form.onSubmit((body) => begin.send({ body }))}>
      <FormProblem problem={begin.problem} />
      <PasswordInput
        label={t('session:password')}
        description={t('security:proof.about')}
        autoComplete="current-password"
        autoFocus
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('session:show') }}
        {...form.getInputProps('password')}
      />
      <div className="row tight">
        <Button type="submit" loading={begin.sending}>
          {t('security:factor.next')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}

type ScanProps = { begun: BegunFactor; onCodes: (codes: string[]) => void; onClose: () => void };

function ScanStep({ begun, onCodes, onClose }: ScanProps) {
  const { t } = useWords();
  const form = useForm({ initialValues: { code: '' } });
  const confirm = useSend<RecoveryCodes>('POST', '/me/factor/confirmation', {
    refresh: AFTER_A_CHANGE,
    said: 'security:factor.said',
    onDone: ({ codes }) => onCodes(codes),
  });
  useFormProblem(confirm.problem, form.setErrors);
  return (
    <div className={css.scan}>
      <Suspense fallback={<div className={css.square} />}>
        <QrCode text={begun.uri} label={t('security:factor.square')} />
      </Suspense>
      <form className={css.form} onSubmit={form.onSubmit((body) => confirm.send({ body }))}>
        <p>{t('security:factor.scan')}</p>
        <div>
          <p className="label">{t('security:factor.byHand')}</p>
          <code className={css.secret}>{inGroups(begun.secret)}</code>
        </div>
        <FormProblem problem={confirm.problem} />
        <TextInput
          label={t('security:factor.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          required
          withAsterisk={false}
          {...form.getInputProps('code')}
        />
        <div className="row tight">
          <Button type="submit" loading={confirm.sending}>
            {t('security:factor.confirm')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </form>
    </div>
  );
}
