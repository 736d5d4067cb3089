import type { PlainDate } from '#kernel';
import { firstRow, type Tx } from '#platform';

/**
 * Whether an organisation has an active partnership that provides for money and whose gate is open today, with this profile
 * where one is named. A gate that only warns must be open all the same. What the answer stands on stays until the end of
 * the transaction.
 */
export async function hasOpenGate(
  tx: Tx,
  today: PlainDate,
  organisationId: string,
  profileCode: string | null,
): Promise<boolean> {
  const found = await firstRow<{ open: boolean }>(tx, 'select partnerships.may_receive($1, $2, $3) as open', [
    organisationId,
    profileCode,
    today,
  ]);
  return found?.open ?? false;
}
