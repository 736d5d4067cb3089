import { StateBadge } from '../ui/badge';
import { DateText, InstantText } from '../ui/date-text';
import { DefinitionList, Section } from '../ui/section';
import { SideSheet } from '../ui/side-sheet';
import { Timeline } from '../ui/timeline';
import { Skeleton } from '../ui/waiting';
import { useCodeWord, useWords } from '../words/use-words';
import { toneOf } from '../ui/state-tones';
import { useStepWord } from '../alerts/step-word';
import type { DeadlineProfile } from './deadline';

type Props = { deadline: DeadlineProfile | undefined; open: boolean; onClose: () => void };

/** One deadline with the proof: who was, or will be, told what and when. */
export function DeadlineSheet({ deadline, open, onClose }: Props) {
  const { t } = useWords();
  return (
    <SideSheet open={open} onClose={onClose} title={deadline?.label ?? t('deadlines:one')} page={deadline?.path}>
      {deadline ? <DeadlineFacts deadline={deadline} /> : <Skeleton lines={6} />}
    </SideSheet>
  );
}

function DeadlineFacts({ deadline }: { deadline: DeadlineProfile }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  return (
    <>
      <div className="row">
        <StateBadge of="deadline" state={deadline.late ? 'overdue' : deadline.state} />
      </div>
      <DefinitionList
        items={[
          { term: t('deadlines:column.kind'), value: codeWord(`deadlines:kind.${deadline.kind}`) },
          { term: t('deadlines:column.due'), value: <DateText value={deadline.dueOn} due={deadline.state === 'open'} /> },
          { term: t('deadlines:column.owner'), value: deadline.ownerName },
          { term: t('deadlines:column.entered'), value: <DateText value={deadline.enteredOn} plain /> },
          { term: t('deadlines:column.next'), value: <InstantText value={deadline.nextReminderAt} /> },
        ]}
      />
      <Section title={t('deadlines:ledger.title')} about={t('deadlines:ledger.about')}>
        <ReminderLine reminders={deadline.reminders} />
      </Section>
    </>
  );
}

function ReminderLine({ reminders }: { reminders: DeadlineProfile['reminders'] }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const stepWord = useStepWord();
  if (reminders.length === 0) return <p className="muted">{t('deadlines:ledger.none')}</p>;
  return (
    <Timeline
      label={t('deadlines:ledger.title')}
      entries={reminders.map((reminder) => ({
        key: reminder.id,
        when: <InstantText value={reminder.sentAt ?? reminder.sendAt} />,
        what: (
          <span className="row">
            {stepWord(reminder.step)} <StateBadge of="reminder" state={reminder.state} />
          </span>
        ),
        detail: (
          <bdi>{reminder.recipientName ?? reminder.functions.map((name) => codeWord(`alerts:function.${name}`)).join(', ')}</bdi>
        ),
        tone: toneOf(reminder.state),
      }))}
    />
  );
}
