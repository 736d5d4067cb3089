import { Button } from '@mantine/core';
import { IconArrowRight, IconChevronDown, IconPencil, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useWords } from '../words/use-words';
import { ActionPlan } from './action-plan';
import { AnchorTable } from './anchor-table';
import type { Criterion, Dossier } from './assessment';
import { EvidenceForm } from './evidence-form';
import { EvidenceList } from './evidence-list';
import { NoteField } from './note-field';
import css from './answer-parts.module.css';

type Props = {
  dossier: Dossier;
  criterion: Criterion;
  note: string | null;
  isShort: boolean;
  onNote: (note: string | null) => void;
};
type Part = 'evidence' | 'note' | 'action' | 'anchors';

/** What stands below a score: evidence, a remark, what the scores mean; and one quiet line to add them. */
export function AnswerParts({ dossier, criterion, note, isShort, onNote }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<Part | null>(null);
  const mayScore = dossier.may.score;
  const toggle = (part: Part) => setOpen(open === part ? null : part);
  const code = criterion.id;
  const hasAction = dossier.actions.some((action) => action.criterion === code);
  return (
    <>
      <EvidenceList dossier={dossier} criterion={criterion} />
      {open === 'evidence' && <EvidenceForm assessmentId={dossier.id} criterion={code} onClose={() => setOpen(null)} />}
      {(note !== null || open === 'note') && (
        <NoteField
          label={t('assessments:note.label', { code })}
          note={note}
          readOnly={!mayScore}
          isNew={open === 'note'}
          onSay={onNote}
        />
      )}
      {open === 'anchors' && <AnchorTable criterion={criterion} />}
      {(isShort || hasAction || open === 'action') && (
        <ActionPlan dossier={dossier} subject={code} needed={isShort} onClose={() => setOpen(null)} />
      )}
      <div className={`${css.acts} no-print`}>
        {mayScore && (
          <QuietAct icon={<IconPlus size={14} aria-hidden="true" />} code={code} onAct={() => toggle('evidence')}>
            {t('assessments:evidence.add')}
          </QuietAct>
        )}
        {mayScore && note === null && (
          <QuietAct icon={<IconPencil size={14} aria-hidden="true" />} code={code} onAct={() => toggle('note')}>
            {t('assessments:note.add')}
          </QuietAct>
        )}
        {mayScore && !isShort && !hasAction && (
          <QuietAct icon={<IconArrowRight size={14} aria-hidden="true" />} code={code} onAct={() => toggle('action')}>
            {t('assessments:action.add')}
          </QuietAct>
        )}
        <QuietAct
          icon={<IconChevronDown size={14} aria-hidden="true" />}
          code={code}
          isOpen={open === 'anchors'}
          onAct={() => toggle('anchors')}
        >
          {t('assessments:anchors')}
        </QuietAct>
      </div>
    </>
  );
}

type ActProps = { icon: ReactNode; code: string; isOpen?: boolean; onAct: () => void; children: ReactNode };

function QuietAct({ icon, code, isOpen, onAct, children }: ActProps) {
  return (
    <Button variant="subtle" size="compact-sm" leftSection={icon} aria-expanded={isOpen} onClick={onAct}>
      {children}
      <span className="sr-only">&nbsp;{code}</span>
    </Button>
  );
}
