import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useSend } from '../api/use-api';
import { ConfirmButton } from '../ui/confirm-button';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import type { OrganisationProfile, Signatory } from './organisation';
import css from './partners.module.css';
import { SignatorySheet } from './signatory-sheet';
import { useShownBriefly } from './use-shown-briefly';

/** Who signs for the organisation. Nothing is read before somebody asks; legal names then hide again by themselves. */
export function SignatoryList({ organisation }: { organisation: OrganisationProfile }) {
  const mayRead = useCan('signatories.read');
  // Its own key: what was shown of one organisation never stands on the page of the next.
  return mayRead ? <List key={organisation.id} organisation={organisation} /> : null;
}

function List({ organisation }: { organisation: OrganisationProfile }) {
  const { t } = useWords();
  const mayWrite = useCan('signatories.write');
  const [isAdding, setAdding] = useState(false);
  const [aliases, setAliases] = useState<Alias[] | null>(null);
  const names = useShownBriefly<Signatory[]>();
  const reveal = useSend<Signatory[]>('POST', `/organisations/${organisation.id}/signatories/reveal`, {
    refresh: ['/history'],
    onDone: (all) => {
      setAliases(all.map(aliasOf));
      names.show(all);
    },
  });
  const isShown = names.shown !== null;
  return (
    <Section
      title={t('partners:signatory.title')}
      about={t('partners:signatory.rule')}
      acts={
        <>
          <Button size="xs" variant="default" loading={reveal.sending} onClick={() => (isShown ? names.hide() : reveal.send())}>
            {t(isShown ? 'partners:signatory.hide' : 'partners:signatory.show')}
          </Button>
          {mayWrite && !organisation.archived && (
            <Button size="xs" variant="default" onClick={() => setAdding(true)}>
              {t('partners:signatory.add')}
            </Button>
          )}
        </>
      }
    >
      {aliases?.length === 0 && (
        <EmptyState title={t('partners:signatory.none')}>{mayWrite ? t('partners:signatory.noneText') : null}</EmptyState>
      )}
      {aliases && aliases.length > 0 && (
        <ul className={css.contacts}>
          {aliases.map(({ id, alias }) => (
            <SignatoryLine
              key={id}
              id={id}
              alias={alias}
              legalName={names.shown?.find((one) => one.id === id)?.legalName ?? null}
              onRemoved={mayWrite ? () => setAliases(aliases.filter((one) => one.id !== id)) : null}
            />
          ))}
        </ul>
      )}
      <p role="status" className="muted">
        {aliases === null && t('partners:signatory.notShown')}
        {isShown && aliases?.length !== 0 && t('partners:signatory.shownBriefly')}
      </p>
      {isAdding && (
        <SignatorySheet
          organisationId={organisation.id}
          onAdded={(added) => setAliases(aliases && [...aliases, aliasOf(added)])}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
}

type Alias = Pick<Signatory, 'id' | 'alias'>;
type LineProps = Alias & { legalName: string | null; onRemoved: (() => void) | null };

function aliasOf({ id, alias }: Signatory): Alias {
  return { id, alias };
}

function SignatoryLine({ id, alias, legalName, onRemoved }: LineProps) {
  const { t } = useWords();
  const remove = useSend('DELETE', `/signatories/${id}`, {
    refresh: ['/history'],
    said: 'partners:said.signatoryRemoved',
    onDone: () => onRemoved?.(),
  });
  return (
    <li className={css.contact}>
      <div>
        <b>
          <bdi>{alias}</bdi>
        </b>
        <div className={css.contactFacts}>
          {legalName === null ? (
            t('partners:signatory.nameHidden')
          ) : (
            <span className={css.revealed}>
              <bdi>{legalName}</bdi>
            </span>
          )}
        </div>
      </div>
      {onRemoved && (
        <div className="row tight">
          <ConfirmButton
            size="xs"
            question={t('partners:signatory.removeAbout')}
            confirm={t('partners:contact.remove')}
            onConfirm={() => remove.send()}
            aria-label={t('partners:contact.removeOne', { name: alias })}
          >
            {t('partners:contact.remove')}
          </ConfirmButton>
        </div>
      )}
    </li>
  );
}
