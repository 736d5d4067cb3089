import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useToday } from '../api/session';
import { useSend } from '../api/use-api';
import { DateField } from '../ui/fields';
import { FormSheet } from '../ui/form-sheet';
import { addDays } from '../ui/plain-date';
import { useWords } from '../words/use-words';
import type { OrganisationProfile } from './organisation';

/** Somebody attests that a network is led by people who use drugs, until a day. */
export function AttestationSheet({ organisation, onClose }: { organisation: OrganisationProfile; onClose: () => void }) {
  const { t } = useWords();
  const today = useToday() ?? '';
  const form = useForm({ initialValues: { attestedOn: today, validUntilOn: inTwoYears(today) } });
  const save = useSend('POST', `/organisations/${organisation.id}/attestations`, {
    refresh: ['/organisations'],
    said: 'partners:said.attested',
    onDone: onClose,
    quiet: true,
  });
  useFormProblem(save.problem, form.setErrors, '/organisations');
  const field = (name: 'attestedOn' | 'validUntilOn') => ({ ...form.getInputProps(name), value: form.values[name] });
  return (
    <FormSheet
      title={t('partners:family.attest')}
      save={t('partners:family.attest')}
      sending={save.sending}
      problem={save.problem}
      fields={['attestedOn', 'validUntilOn']}
      onSubmit={form.onSubmit((body) => save.send({ body, version: organisation.version }))}
      onClose={onClose}
    >
      <p className="muted">{t('partners:family.attestAbout')}</p>
      <DateField label={t('partners:family.attestedOn')} required max={today} {...field('attestedOn')} />
      <DateField label={t('partners:family.validUntilOn')} required {...field('validUntilOn')} />
    </FormSheet>
  );
}

/** The last of two years: '2026-06-15' → '2028-06-14'. */
function inTwoYears(today: string): string {
  return today === '' ? '' : addDays(`${Number(today.slice(0, 4)) + 2}${today.slice(4)}`, -1);
}
