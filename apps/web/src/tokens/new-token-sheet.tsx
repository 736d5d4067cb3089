import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCopy } from '@tabler/icons-react';
import { useSend } from '../api/use-api';
import { useFormProblem } from '../api/use-form-problem';
import { FormSheet } from '../ui/form-sheet';
import { Notice } from '../ui/notice';
import { SideSheet } from '../ui/side-sheet';
import { say } from '../ui/toasts';
import { useWords } from '../words/use-words';
import { type NewApiToken, SCOPES, scopeKey } from './token';
import css from './tokens.module.css';
import { useState } from 'react';

const LIVES = ['30', '90', '180', '366'];

/** Makes a token and shows it, this once. */
export function NewTokenSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [made, setMade] = useState<NewApiToken | null>(null);
  const form = useForm({ initialValues: { name: '', scopes: ['read'] as string[], days: '90' } });
  const make = useSend<NewApiToken>('POST', '/me/tokens', { refresh: ['/me/tokens', '/tokens'], onDone: setMade, quiet: true });
  useFormProblem(make.problem, form.setErrors);
  if (made) return <MadeToken token={made.token} onClose={onClose} />;
  return (
    <FormSheet
      title={t('tokens:new.title')}
      save={t('tokens:new.save')}
      sending={make.sending}
      problem={make.problem}
      fields={['name', 'scopes', 'days']}
      disabled={form.values.scopes.length === 0}
      onSubmit={form.onSubmit(({ days, ...values }) => make.send({ body: { ...values, days: Number(days) } }))}
      onClose={onClose}
    >
      <TextInput
        label={t('tokens:field.name')}
        description={t('tokens:field.nameAbout')}
        required
        maxLength={100}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Checkbox.Group
        label={t('tokens:field.scopes')}
        description={t('tokens:field.scopesAbout')}
        {...form.getInputProps('scopes')}
      >
        <div className={css.scopes}>
          {SCOPES.map((scope) => (
            <Checkbox
              key={scope}
              value={scope}
              label={t(`tokens:scope.${scopeKey(scope)}`)}
              description={t(`tokens:scopeAbout.${scopeKey(scope)}`)}
            />
          ))}
        </div>
      </Checkbox.Group>
      <NativeSelect
        label={t('tokens:field.days')}
        data={LIVES.map((value) => ({ value, label: t('tokens:days', { count: Number(value) }) }))}
        {...form.getInputProps('days')}
      />
    </FormSheet>
  );
}

function MadeToken({ token, onClose }: { token: string; onClose: () => void }) {
  const { t } = useWords();
  const copy = async () => {
    await navigator.clipboard.writeText(token);
    say(t('tokens:made.copied'));
  };
  return (
    <SideSheet
      open
      onClose={onClose}
      title={t('tokens:made.title')}
      foot={<Button onClick={onClose}>{t('tokens:made.kept')}</Button>}
    >
      <div className="stack">
        <Notice tone="risk" title={t('tokens:made.once')}>
          <p>{t('tokens:made.about')}</p>
        </Notice>
        <code className={css.secret}>{token}</code>
        {navigator.clipboard && (
          <div>
            <Button variant="default" leftSection={<IconCopy size={16} aria-hidden="true" />} onClick={() => void copy()}>
              {t('tokens:made.copy')}
            </Button>
          </div>
        )}
        <p className="label">{t('tokens:made.use')}</p>
        <code className={css.secret}>Authorization: Bearer ent_…</code>
      </div>
    </SideSheet>
  );
}
