import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import type { Picked } from '../partners/organisation';
import { OrganisationPicker } from '../partners/organisation-picker';
import { FormSheet } from '../ui/form-sheet';
import { useWords } from '../words/use-words';
import type { Donor } from './donor';
import { bodyOf, DONOR_FIELDS, DonorFields, type DonorValues, valuesOf } from './donor-fields';

/** Makes an organisation of the register a donor, or one that is entered new. */
export function NewDonorSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [picked, setPicked] = useState<Picked | null>(null);
  const form = useForm<DonorValues>({ initialValues: valuesOf(null) });
  const create = useSend<Donor>('POST', '/donors', {
    refresh: ['/donors'],
    said: 'donors:said.created',
    onDone: ({ id }) => void navigate({ to: `/donors/${id}` }),
    quiet: true,
  });
  useFormProblem(create.problem, form.setErrors);
  return (
    <FormSheet
      title={t('donors:new.title')}
      save={t('donors:new.save')}
      sending={create.sending}
      problem={create.problem}
      fields={DONOR_FIELDS}
      disabled={!picked}
      onSubmit={form.onSubmit((values) => create.send({ body: { ...bodyOf(values), organisationId: picked?.id } }))}
      onClose={onClose}
      above={
        <>
          <p className="muted">{t('donors:new.about')}</p>
          <OrganisationPicker label={t('donors:new.who')} picked={picked} onPick={setPicked} />
        </>
      }
    >
      {picked && <DonorFields form={form} />}
    </FormSheet>
  );
}
