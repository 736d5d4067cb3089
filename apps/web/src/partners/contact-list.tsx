import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useSend } from '../api/use-api';
import { Badge } from '../ui/badge';
import { ConfirmButton } from '../ui/confirm-button';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { PersonMenu } from '../retention/person-menu';
import { useWords } from '../words/use-words';
import { ContactChannel } from './contact-channel';
import { ContactForm } from './contact-form';
import type { Contact, OrganisationProfile } from './organisation';
import { useLanguageName } from './place-name';
import css from './partners.module.css';

/** How to reach the organisation: aliases or roles, each with one safe channel. */
export function ContactList({ organisation }: { organisation: OrganisationProfile }) {
  const { t } = useWords();
  const [edited, setEdited] = useState<string | null>(null);
  const mayWrite = useCan('contacts.write') && !organisation.archived;
  const { contacts } = organisation;
  if (contacts === null) return null;
  return (
    <Section
      title={t('partners:contact.title')}
      about={t('partners:contact.rule')}
      acts={
        mayWrite && (
          <Button size="xs" variant="default" onClick={() => setEdited('new')}>
            {t('partners:contact.add')}
          </Button>
        )
      }
    >
      {contacts.length === 0 ? (
        <EmptyState title={t('partners:contact.none')}>{t('partners:contact.noneText')}</EmptyState>
      ) : (
        <ul className={css.contacts}>
          {contacts.map((contact) => (
            <ContactLine key={contact.id} contact={contact} mayWrite={mayWrite} onEdit={() => setEdited(contact.id)} />
          ))}
        </ul>
      )}
      {edited && (
        <ContactForm
          organisationId={organisation.id}
          contact={contacts.find(({ id }) => id === edited) ?? null}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}

type LineProps = { contact: Contact; mayWrite: boolean; onEdit: () => void };

function ContactLine({ contact, mayWrite, onEdit }: LineProps) {
  const { t } = useWords();
  const languageName = useLanguageName();
  const remove = useSend('DELETE', `/contacts/${contact.id}`, {
    refresh: ['/organisations'],
    said: 'partners:said.contactRemoved',
  });
  return (
    <li className={css.contact}>
      <div>
        <b>
          <bdi>{contact.formerNumber ? t('partners:contact.former', { number: contact.formerNumber }) : contact.displayName}</bdi>
        </b>
        <div className={css.contactFacts}>
          {contact.roleAtOrganisation && <bdi>{contact.roleAtOrganisation}</bdi>}
          {contact.channelType && <ContactChannel contact={contact} />}
          {contact.safeHours && <span>{t('partners:contact.hours', { hours: contact.safeHours })}</span>}
          {!contact.formerNumber && <span>{languageName(contact.language)}</span>}
          {contact.endedOn && !contact.formerNumber && (
            <span>
              {t('partners:contact.ended')} <DateText value={contact.endedOn} plain />
            </span>
          )}
          {contact.reviewOn && (
            <span>
              {t('partners:contact.review')} <DateText value={contact.reviewOn} plain />
            </span>
          )}
        </div>
        {contact.doNotWrite && !contact.formerNumber && <Badge tone="risk">{t('partners:contact.doNotWrite')}</Badge>}
      </div>
      {mayWrite && !contact.formerNumber && (
        <div className="row tight">
          <Button
            size="xs"
            variant="default"
            onClick={onEdit}
            aria-label={t('partners:contact.editOne', { name: contact.displayName })}
          >
            {t('partners:edit.open')}
          </Button>
          <ConfirmButton
            size="xs"
            question={t('partners:contact.removeAbout')}
            confirm={t('partners:contact.remove')}
            onConfirm={() => remove.send()}
            aria-label={t('partners:contact.removeOne', { name: contact.displayName })}
          >
            {t('partners:contact.remove')}
          </ConfirmButton>
          <PersonMenu subjectType="contact" subjectId={contact.id} name={contact.displayName} />
        </div>
      )}
    </li>
  );
}
