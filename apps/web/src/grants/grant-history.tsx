import { InstantText } from '../ui/date-text';
import { Section } from '../ui/section';
import { Timeline } from '../ui/timeline';
import { useCodeWord, useWords } from '../words/use-words';
import type { GrantProfile } from './grant';

/** Who did what with this grant, newest first. */
export function GrantHistory({ grant }: { grant: GrantProfile }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  if (grant.history.length === 0 && grant.stageHistory.length === 0) return null;
  const stages = grant.stageHistory.map((change, index) => ({
    key: `stage-${index}`,
    at: String(change.at),
    what: t('grants:history.stage', { stage: codeWord(`states:grant.${change.to}`) }),
    who: [change.byName, change.reason].filter(Boolean).join(' · '),
  }));
  const acts = grant.history
    .filter((entry) => !entry.act.startsWith('grant.stage') && entry.act !== 'grant.awarded')
    .map((entry, index) => ({
      key: `act-${index}`,
      at: String(entry.at),
      what: codeWord(`grants:history.${entry.act.replace('.', '_')}`),
      who: entry.byName,
    }));
  const entries = [...stages, ...acts].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Section title={t('grants:history.title')}>
      <Timeline
        label={t('grants:history.title')}
        entries={entries.map(({ key, at, what, who }) => ({
          key,
          when: <InstantText value={at} />,
          what,
          detail: <bdi>{who}</bdi>,
        }))}
      />
    </Section>
  );
}
