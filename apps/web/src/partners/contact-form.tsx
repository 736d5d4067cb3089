import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useToday } from '../api/session';
import { useSend } from '../api/use-api';
import { ConflictNotice } from '../ui/conflict-notice';
import { DateField } from '../ui/fields';
import { FormProblem } from '../ui/problem-notice';
import { SideSheet } from '../ui/side-sheet';
import { useWords } from '../words/use-words';
import { CHANNELS, type Contact } from './organisation';
import { useLanguageName } from './place-name';

type Props = { organisationId: string; contact: Contact | null; onClose: () => void };

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'pt', 'sw', 'uk', 'id'];
const valuesOf = (contact: Contact | null) => ({
  displayName: contact?.displayName ?? '',
  roleAtOrganisation: contact?.roleAtOrganisation ?? '',
  channelType: contact?.channelType ?? '',
  channelValue: '',
  safeHours: contact?.safeHours ?? '',
  doNotWrite: contact?.doNotWrite ?? false,
  language: contact?.language ?? 'en',
  consentOn: contact?.consentOn ?? '',
  consentScope: contact?.consentScope ?? '',
  endedOn: contact?.endedOn ?? '',
});
type Values = ReturnType<typeof valuesOf>;

/** Empty text is no value; without a channel there is nothing to consent to. */
function bodyOf(values: Values) {
  const hasChannel = values.channelType !== '';
  return {
    ...values,
    roleAtOrganisation: values.roleAtOrganisation || null,
    channelType: values.channelType || null,
    // Nobody sees the channel here, so an empty field leaves it as it is.
    channelValue: hasChannel ? values.channelValue || undefined : null,
    safeHours: values.safeHours || null,
    consentOn: hasChannel ? values.consentOn || null : null,
    consentScope: hasChannel ? values.consentScope || null : null,
    endedOn: values.endedOn || null,
  };
}

/** Adds or changes a contact: an alias or role, never a legal name, and a channel that the person agreed to. Nothing of it is kept as a draft. */
export function ContactForm({ organisationId, contact, onClose }: Props) {
  const { t } = useWords();
  const form = useForm<Values>({ initialValues: valuesOf(contact) });
  const path = contact ? `/contacts/${contact.id}` : `/organisations/${organisationId}/contacts`;
  const save = useSend(contact ? 'PATCH' : 'POST', path, {
    refresh: ['/organisations'],
    said: 'partners:said.contactSaved',
    onDone: onClose,
  });
  const { problem } = save;
  useFormProblem(problem, form.setErrors, '/organisations');
  const send = () => save.send({ body: bodyOf(form.values), version: contact?.version });
  return (
    <SideSheet
      open
      onClose={onClose}
      title={contact ? t('partners:contact.edit') : t('partners:contact.add')}
      foot={
        <>
          <Button type="submit" form="contact-form" loading={save.sending}>
            {t('partners:edit.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </>
      }
    >
      <form id="contact-form" className="stack" onSubmit={form.onSubmit(send)}>
        <FormProblem problem={problem} />
        {problem?.isConflict && contact && (
          <ConflictNotice
            fields={[{ label: t('partners:contact.name'), mine: form.values.displayName, theirs: contact.displayName }]}
            onKeepMine={send}
            onTakeTheirs={onClose}
          />
        )}
        <ContactFields form={form} keptType={contact?.channelType ?? ''} />
      </form>
    </SideSheet>
  );
}

function ContactFields({ form, keptType }: { form: ReturnType<typeof useForm<Values>>; keptType: string }) {
  const { t } = useWords();
  const today = useToday();
  const languageName = useLanguageName();
  const hasChannel = form.values.channelType !== '';
  const isKept = keptType !== '' && keptType === form.values.channelType;
  const languages = [...new Set([...LANGUAGES, form.values.language])];
  return (
    <>
      <TextInput
        label={t('partners:contact.name')}
        description={t('partners:contact.nameAbout')}
        required
        maxLength={200}
        {...form.getInputProps('displayName')}
      />
      <TextInput label={t('partners:contact.role')} maxLength={200} {...form.getInputProps('roleAtOrganisation')} />
      <NativeSelect
        label={t('partners:contact.language')}
        data={languages.map((value) => ({ value, label: languageName(value) }))}
        {...form.getInputProps('language')}
      />
      <NativeSelect
        label={t('partners:contact.channel')}
        description={t('partners:contact.channelAbout')}
        data={[
          { value: '', label: t('partners:contact.noChannel') },
          ...CHANNELS.map((value) => ({ value, label: t(`partners:channel.${value}`) })),
        ]}
        {...form.getInputProps('channelType')}
      />
      {hasChannel && (
        <>
          <TextInput
            label={t('partners:contact.value')}
            description={isKept && t('partners:contact.valueKept')}
            required={!isKept}
            autoComplete="off"
            maxLength={320}
            {...form.getInputProps('channelValue')}
          />
          <DateField label={t('partners:contact.consentOn')} required max={today} {...form.getInputProps('consentOn')} />
          <TextInput label={t('partners:contact.consentScope')} maxLength={500} {...form.getInputProps('consentScope')} />
          <TextInput label={t('partners:contact.safeHours')} maxLength={200} {...form.getInputProps('safeHours')} />
          <Checkbox label={t('partners:contact.doNotWrite')} {...form.getInputProps('doNotWrite', { type: 'checkbox' })} />
        </>
      )}
      <DateField
        label={t('partners:contact.endedOn')}
        description={t('partners:contact.endedAbout')}
        {...form.getInputProps('endedOn')}
      />
    </>
  );
}
