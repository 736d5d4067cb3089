import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { Ratio } from '../ui/amount';
import { Badge } from '../ui/badge';
import { minus, sumOf } from '../ui/decimal-sum';
import { signOf } from '../ui/decimal-text';
import { ShareField } from '../ui/fields';
import { FormSheet } from '../ui/form-sheet';
import { codeFrom } from '../partners/organisation';
import { useWords } from '../words/use-words';
import type { Donor } from './donor';
import css from './sources-sheet.module.css';

type Source = Donor['ultimateSources'][number];

const nothing = () => undefined;

/** Whose money a donor passes on in the end: all of it, or nothing is known. */
export function SourcesSheet({ donor, onClose }: { donor: Donor; onClose: () => void }) {
  const { t } = useWords();
  const [sources, setSources] = useState<Source[]>(donor.ultimateSources);
  const save = useSend('PUT', `/donors/${donor.id}/ultimate-sources`, {
    refresh: ['/donors'],
    said: 'donors:said.sources',
    onDone: onClose,
    quiet: true,
  });
  useFormProblem(save.problem, nothing, '/donors');
  const rest = minus('1', sumOf(sources.map(({ share }) => share || '0')));
  const change = (index: number, changed: Partial<Source>) =>
    setSources(sources.map((source, place) => (place === index ? { ...source, ...changed } : source)));
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = { sources: sources.map((source) => ({ ...source, code: source.code || codeFrom(source.name) })) };
    save.send({ body, version: donor.version });
  };
  return (
    <FormSheet
      title={t('donors:source.edit')}
      save={t('donors:source.save')}
      sending={save.sending}
      problem={save.problem}
      fields={[]}
      disabled={sources.length > 0 && signOf(rest) !== 0}
      onSubmit={send}
      onClose={onClose}
    >
      {sources.map((source, index) => (
        <SourceFields
          key={index}
          source={source}
          onChange={(changed) => change(index, changed)}
          onRemove={() => setSources(sources.filter((_, place) => place !== index))}
        />
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => setSources([...sources, { code: '', name: '', share: '', estimated: true }])}
        >
          {t('donors:source.add')}
        </Button>
      </div>
      {sources.length > 0 && signOf(rest) !== 0 && (
        <p className="row tight" role="status">
          <Badge tone="risk">{signOf(rest) > 0 ? t('donors:source.left') : t('donors:source.over')}</Badge>
          <Ratio value={rest.replace('-', '')} decimals={2} />
        </p>
      )}
    </FormSheet>
  );
}

type FieldsProps = { source: Source; onChange: (changed: Partial<Source>) => void; onRemove: () => void };

function SourceFields({ source, onChange, onRemove }: FieldsProps) {
  const { t } = useWords();
  return (
    <fieldset className={css.source}>
      <TextInput
        label={t('donors:source.name')}
        required
        maxLength={200}
        value={source.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <ShareField label={t('donors:source.share')} required value={source.share} onChange={(share) => onChange({ share })} />
      <Checkbox
        label={t('donors:source.estimated')}
        checked={source.estimated}
        onChange={(event) => onChange({ estimated: event.currentTarget.checked })}
      />
      <Button variant="subtle" size="compact-xs" leftSection={<IconTrash size={14} aria-hidden="true" />} onClick={onRemove}>
        {t('donors:source.remove')}
      </Button>
    </fieldset>
  );
}
