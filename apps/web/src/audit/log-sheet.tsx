import { AppLink } from '../ui/app-link';
import { InstantText } from '../ui/date-text';
import { DefinitionList, Section } from '../ui/section';
import { SideSheet } from '../ui/side-sheet';
import { useCodeWord, useWords } from '../words/use-words';
import { ActorName } from './actor-name';
import { FieldChanges } from './field-changes';
import { type LogEntry, pageOf } from './log-entry';

/** One act with all that is kept of it. */
export function LogSheet({ entry, onClose }: { entry: LogEntry | undefined; onClose: () => void }) {
  const codeWord = useCodeWord();
  return (
    <SideSheet open={entry !== undefined} onClose={onClose} title={entry && codeWord(`audit:act.${entry.act}`)}>
      {entry && <Entry entry={entry} />}
    </SideSheet>
  );
}

function Entry({ entry }: { entry: LogEntry }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const page = pageOf(entry);
  const kind = codeWord(`audit:kind.${entry.subjectType}`);
  // A browser and its system, such as Firefox/Linux.
  const clientWord = (client: string) =>
    [...new Set(client.split('/'))].map((part) => codeWord(`audit:clientKind.${part}`)).join(', ');
  return (
    <>
      <DefinitionList
        items={[
          { term: t('audit:column.at'), value: <InstantText value={entry.at} /> },
          { term: t('audit:column.by'), value: <ActorName entry={entry} /> },
          { term: t('audit:column.kind'), value: page ? <AppLink to={page}>{kind}</AppLink> : kind },
          ...(entry.clientKind ? [{ term: t('audit:client'), value: clientWord(entry.clientKind) }] : []),
          ...(entry.batchCount === null ? [] : [{ term: t('audit:batch'), value: String(entry.batchCount) }]),
          { term: t('audit:number'), value: entry.sequence },
        ]}
      />
      {entry.fields.length > 0 && (
        <Section title={t('audit:column.fields')}>
          <FieldChanges fields={entry.fields} />
        </Section>
      )}
    </>
  );
}
