import { visible } from '#identity';
import { rows, type Tx } from '#platform';

/** Whether the actor may see this donor. */
export async function seesDonor(tx: Tx, id: string): Promise<boolean> {
  return (await rows<object>(tx, `select from pipeline.donor d where d.id = $1 and ${visible('donor', 'd')}`, [id])).length > 0;
}

/** Those of these people who may not read a grant of this recipient and sensitivity; one who is not there is left to the database. */
export async function peopleKeptOut(
  tx: Tx,
  ids: readonly string[],
  { recipientId, sensitivity }: { recipientId: string; sensitivity: string },
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from unnest($1::uuid[]) as id where not access.may_read(id, 'grants.read', $2, $3)`,
    [ids, recipientId, sensitivity],
  );
  return found.map(({ id }) => id);
}
