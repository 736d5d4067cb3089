import { useCodeWord, useWords } from '../words/use-words';
import type { HistoryEntry } from './log-entry';

/** Who it was: a person, or a part of the product. */
export function ActorName({ entry: { actorKind, by } }: { entry: Pick<HistoryEntry, 'actorKind' | 'by'> }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  if (actorKind === 'token') return <>{t('audit:byToken', { name: by })}</>;
  return <bdi>{actorKind === 'person' ? by : codeWord(`audit:system.${by}`)}</bdi>;
}
