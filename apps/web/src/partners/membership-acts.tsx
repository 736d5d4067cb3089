import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useSend } from '../api/use-api';
import { ActMenu } from '../ui/act-menu';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { useCodeWord, useWords } from '../words/use-words';
import { AttestationSheet } from './attestation-sheet';
import { EndorsementSheet } from './endorsement-sheet';
import { endorsementsOf } from './endorsements';
import type { OrganisationProfile } from './organisation';

/** What can be recorded about a network's membership: each founding document, and the attestation that it is user-led. */
export function MembershipActs({ organisation }: { organisation: OrganisationProfile }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const [open, setOpen] = useState<'attestation' | 'removal' | { document: string; standingSince: string | null } | null>(null);
  const close = () => setOpen(null);
  const documents = endorsementsOf(organisation).map(({ code, standingSince }) => {
    const document = codeWord(`partners:document.${code}`);
    const label = standingSince ? t('partners:family.withdrawOne', { document }) : t('partners:family.endorseOne', { document });
    return { key: code, label, onAct: () => setOpen({ document: code, standingSince }) };
  });
  const latest = organisation.attestations[0];
  const removal = { key: 'remove', label: t('partners:family.remove'), dangerous: true, onAct: () => setOpen('removal') };
  const attest = { key: 'attest', label: t('partners:family.attestOne'), onAct: () => setOpen('attestation') };
  return (
    <>
      <ActMenu
        button={
          <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} aria-hidden="true" />}>
            {t('partners:family.record')}
          </Button>
        }
        acts={[...documents, attest, ...(latest ? [removal] : [])]}
      />
      {open === 'attestation' && <AttestationSheet organisation={organisation} onClose={close} />}
      {open === 'removal' && latest && (
        <RemoveAttestation organisation={organisation} attestationId={latest.id} onClose={close} />
      )}
      {open && typeof open === 'object' && (
        <EndorsementSheet
          organisation={organisation}
          documentCode={open.document}
          standingSince={open.standingSince}
          onClose={close}
        />
      )}
    </>
  );
}

type RemoveProps = { organisation: OrganisationProfile; attestationId: string; onClose: () => void };

function RemoveAttestation({ organisation, attestationId, onClose }: RemoveProps) {
  const { t } = useWords();
  const remove = useSend('DELETE', `/organisations/${organisation.id}/attestations/${attestationId}`, {
    refresh: ['/organisations'],
    said: 'partners:said.attestationRemoved',
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      title={t('partners:family.remove')}
      question={t('partners:family.removeAbout')}
      confirm={t('partners:family.remove')}
      sending={remove.sending}
      onConfirm={() => remove.send({ version: organisation.version })}
      onClose={onClose}
    />
  );
}
