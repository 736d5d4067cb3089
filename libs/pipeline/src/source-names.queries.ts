import { rows, type Tx } from '#platform';

/** Code → name of every ultimate source that a donor names. The same source may be written differently by two donors: one of them wins. */
export async function sourceNames(tx: Tx): Promise<Map<string, string>> {
  const found = await rows<{ code: string; name: string }>(
    tx,
    'select source_code as code, min(source_name) as name from pipeline.ultimate_source group by source_code',
  );
  return new Map(found.map(({ code, name }) => [code, name]));
}
