import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useRead } from '../api/use-api';
import { EmptyState } from '../ui/empty-state';
import { ProblemNotice } from '../ui/problem-notice';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/waiting';
import { useWords } from '../words/use-words';
import { ComplaintSheet } from './complaint-sheet';
import { type Complaint, entriesOf, type Incident } from './incident';
import { IncidentLine } from './incident-line';
import { IncidentSheet } from './incident-sheet';
import css from './incidents.module.css';
import { OverSheet } from './over-sheet';

/** Claims of an organisation to represent others, and complaints about it. */
export function IncidentList({ organisationId }: { organisationId: string }) {
  const maySee = useCan('partnerships.read');
  return maySee ? <List organisationId={organisationId} /> : null;
}

function List({ organisationId }: { organisationId: string }) {
  const { t } = useWords();
  const mayWrite = useCan('incidents.write');
  const mayReadNotes = useCan('incidents.read_notes');
  const [open, setOpen] = useState<'incident' | 'complaint' | { id: string } | null>(null);
  const incidents = useRead<Incident[]>(`/organisations/${organisationId}/incidents`);
  const complaints = useRead<Complaint[]>(mayReadNotes ? `/organisations/${organisationId}/complaints` : null);
  const isRead = incidents.data !== undefined && (complaints.data !== undefined || !mayReadNotes);
  const entries = isRead ? entriesOf(incidents.data ?? [], complaints.data ?? []) : null;
  const failed = [incidents, complaints].find(({ data, problem }) => problem && !data);
  const ended = open && typeof open === 'object' && entries?.find(({ id }) => id === open.id);
  const close = () => setOpen(null);
  return (
    <Section title={t('incidents:title')} about={t('incidents:about')} acts={mayWrite && <RecordActs onRecord={setOpen} />}>
      {failed?.problem && <ProblemNotice problem={failed.problem} again={failed.again} />}
      {!entries && !failed && <Skeleton lines={2} />}
      {entries?.length === 0 && (
        <EmptyState title={t(mayReadNotes ? 'incidents:none' : 'incidents:noIncident')}>
          {mayWrite ? t('incidents:noneText') : null}
        </EmptyState>
      )}
      {entries && entries.length > 0 && (
        <ul className={css.entries}>
          {entries.map((entry) => (
            <IncidentLine key={entry.id} entry={entry} onEnd={mayWrite ? () => setOpen({ id: entry.id }) : null} />
          ))}
        </ul>
      )}
      {!mayReadNotes && <p className={css.notShown}>{t('incidents:notShown')}</p>}
      {open === 'incident' && <IncidentSheet organisationId={organisationId} onClose={close} />}
      {open === 'complaint' && <ComplaintSheet organisationId={organisationId} onClose={close} />}
      {ended && <OverSheet entry={ended} onClose={close} />}
    </Section>
  );
}

function RecordActs({ onRecord }: { onRecord: (kind: 'incident' | 'complaint') => void }) {
  const { t } = useWords();
  return (
    <>
      <Button size="xs" variant="default" onClick={() => onRecord('incident')}>
        {t('incidents:incident.record')}
      </Button>
      <Button size="xs" variant="default" onClick={() => onRecord('complaint')}>
        {t('incidents:complaint.record')}
      </Button>
    </>
  );
}
