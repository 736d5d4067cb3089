import { Inject, Injectable, Logger } from '@nestjs/common';
import { Audit } from '#audit';
import { forgetRecipient } from '#deadlines';
import { eraseAccount } from '#identity';
import { systemActor } from '#kernel';
import { eraseContact, eraseSignatory } from '#organisations';
import { CONFIG, type Config, Database, forgetAnswersTo, SystemClock, type Tx } from '#platform';
import { ErasureFile, keyOf } from './erasure-file.js';
import {
  allErasures,
  approvedErasures,
  type Erasable,
  type Erasure,
  listErasures,
  pendingErasures,
  relistErasures,
} from './erasures.queries.js';

const ACTOR = systemActor('retention');

type Erase = (tx: Tx, id: string, formerNumber: number) => Promise<boolean>;
const ERASE: Record<Erasable, Erase> = {
  contact: eraseContact,
  signatory: eraseSignatory,
  person: async (tx, id, formerNumber) => {
    await forgetAnswersTo(tx, id);
    await forgetRecipient(tx, id);
    return eraseAccount(tx, id, formerNumber);
  },
};

/**
 * Carries out the list of erasures. It can be run at any time and as often as one likes: whoever is on the list and still
 * in the database is erased, so also after an older backup was put back.
 */
@Injectable()
export class Erasures {
  private readonly logger = new Logger('Erasures');
  private readonly file: ErasureFile;

  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
    @Inject(CONFIG) config: Pick<Config, 'home'>,
  ) {
    this.file = new ErasureFile(config.home);
  }

  /**
   * Erases everybody whose erasure was approved or whose period was over, whether the database or only the file remembers
   * them. Returns how many that were.
   */
  async replay(): Promise<number> {
    const onFile = await this.file.read();
    const erased = await this.db.transaction(ACTOR, async (tx) => {
      const listed = new Set((await allErasures(tx)).map(keyOf));
      await relistErasures(
        tx,
        onFile.filter((erasure) => !listed.has(keyOf(erasure))),
      );
      for (const { subjectType, subjectId } of await approvedErasures(tx)) {
        await listErasures(tx, subjectType, [subjectId], this.clock.today());
      }
      return this.eraseAll(tx, await pendingErasures(tx));
    });
    await this.keepOnFile(await this.db.read(ACTOR, allErasures));
    return erased;
  }

  /** A disk that is full undoes no erasure: it is said loudly, and tried again within the hour. */
  private async keepOnFile(erasures: readonly Erasure[]): Promise<void> {
    await this.file.keep(erasures).catch((error: Error) => {
      this.logger.error(`The list of erasures could not be kept in ENTENTE_HOME: ${error.message}`);
    });
  }

  /** Erases whoever is on the list, in the caller's transaction; one row of the log for each kind. */
  private async eraseAll(tx: Tx, pending: readonly Erasure[]): Promise<number> {
    for (const { subjectType, subjectId, number } of pending) await ERASE[subjectType](tx, subjectId, number);
    for (const type of Object.keys(ERASE)) {
      const ids = pending.filter(({ subjectType }) => subjectType === type).map(({ subjectId }) => subjectId);
      if (ids.length > 0) await this.audit.recordBatch(tx, ACTOR, `${type}.erased`, { type, ids });
    }
    return pending.length;
  }
}
