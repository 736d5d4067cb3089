import { Button } from '@mantine/core';
import { IconBrandSignal, IconMail, IconMessage, IconPhone } from '@tabler/icons-react';
import { useCan } from '../api/session';
import { useSend } from '../api/use-api';
import { useWords } from '../words/use-words';
import type { Contact } from './organisation';
import css from './partners.module.css';
import { useShownBriefly } from './use-shown-briefly';

type Revealed = { channelType: string; channelValue: string };

const ICONS = { email: IconMail, phone: IconPhone, signal: IconBrandSignal, other: IconMessage };

/** How a contact is reached: its kind is there for everybody, the rest for a moment after a click that is logged. */
export function ContactChannel({ contact }: { contact: Contact }) {
  const { t } = useWords();
  const mayReveal = useCan('contacts.reveal');
  const { shown, show, hide } = useShownBriefly<string>();
  const reveal = useSend<Revealed>('POST', `/contacts/${contact.id}/reveal`, {
    onDone: ({ channelValue }) => show(channelValue),
  });
  const type = contact.channelType as keyof typeof ICONS;
  const Icon = ICONS[type] ?? IconMessage;
  return (
    <span className={css.channel}>
      <Icon size={16} aria-hidden />
      {t(`partners:channel.${type}`)}
      <span className={css.revealed} aria-live="polite">
        {shown !== null && <bdi>{shown}</bdi>}
      </span>
      {mayReveal && (
        <Button
          size="compact-xs"
          variant="default"
          loading={reveal.sending}
          onClick={() => (shown === null ? reveal.send() : hide())}
          aria-label={t(shown === null ? 'partners:contact.showOne' : 'partners:contact.hideOne', { name: contact.displayName })}
        >
          {t(shown === null ? 'partners:contact.show' : 'partners:contact.hide')}
        </Button>
      )}
    </span>
  );
}
