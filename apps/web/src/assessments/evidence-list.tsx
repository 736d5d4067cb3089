import { ActionIcon } from '@mantine/core';
import {
  IconExternalLink,
  IconFileText,
  IconLink,
  IconMessage,
  IconSpeakerphone,
  IconTrash,
  type TablerIcon,
} from '@tabler/icons-react';
import { useSend } from '../api/use-api';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { useCodeWord, useWords } from '../words/use-words';
import type { Criterion, Dossier, Evidence } from './assessment';
import css from './answer-parts.module.css';

const ICONS: Record<string, TablerIcon> = {
  file_reference: IconFileText,
  link: IconLink,
  call_note: IconMessage,
  public_statement: IconSpeakerphone,
};

/** What the score of a criterion rests on. */
export function EvidenceList({ dossier, criterion }: { dossier: Dossier; criterion: Criterion }) {
  const { t } = useWords();
  const items = dossier.evidence.filter((item) => item.criterion === criterion.id);
  const mayAdd = dossier.may.score;
  if (items.length === 0) return null;
  return (
    <ul className={css.evidence} aria-label={t('assessments:evidence.of', { code: criterion.id })}>
      {items.map((item) => (
        <EvidenceLine key={item.id} item={item} assessmentId={dossier.id} mayRemove={mayAdd} />
      ))}
    </ul>
  );
}

type LineProps = { item: Evidence; assessmentId: string; mayRemove: boolean };

function EvidenceLine({ item, assessmentId, mayRemove }: LineProps) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const remove = useSend('DELETE', `/assessments/${assessmentId}/evidence/${item.id}`, {
    refresh: [`/assessments/${assessmentId}`],
    said: 'assessments:said.evidenceRemoved',
  });
  const Icon = ICONS[item.kind] ?? IconFileText;
  const kind = codeWord(`assessments:evidence.kind.${item.kind}`);
  return (
    <li className={css.evidenceLine}>
      <Icon size={15} aria-label={kind} role="img" />
      <span className={css.evidenceText}>
        {item.url ? (
          <a href={item.url} target="_blank" rel="noreferrer">
            {item.description}
            <IconExternalLink size={13} aria-hidden="true" />
          </a>
        ) : (
          <bdi>{item.description}</bdi>
        )}
        {item.informantNote && (
          <bdi className={css.informant}>{t('assessments:evidence.told', { note: item.informantNote })}</bdi>
        )}
        <span className={css.evidenceDates}>
          {item.datedOn && <DateText value={item.datedOn} plain />}
          {item.expired && <Badge tone="risk">{t('assessments:evidence.expired')}</Badge>}
          {item.expiresOn && !item.expired && (
            <>
              {t('assessments:evidence.until')} <DateText value={item.expiresOn} plain />
            </>
          )}
        </span>
      </span>
      {mayRemove && (
        <ActionIcon
          size={28}
          aria-label={t('assessments:evidence.remove', { what: item.description })}
          loading={remove.sending}
          onClick={() => remove.send()}
        >
          <IconTrash size={15} aria-hidden="true" />
        </ActionIcon>
      )}
    </li>
  );
}
