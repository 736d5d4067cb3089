import { Injectable } from '@nestjs/common';
import { type Actor, NotFound } from '#kernel';
import { Database, type Page, SystemClock, wholeList } from '#platform';
import { StandardVersion } from './standard-version.entity.js';
import {
  type ProfileView,
  type StandardVersionCardView,
  type StandardVersionView,
  toCardView,
  toProfileView,
  toVersionView,
} from './standard.views.js';
import { listProfiles, listVersions, versionInForce } from './standards.queries.js';

/** The standards themselves: their versions, and the profiles of partners. */
@Injectable()
export class StandardsService {
  constructor(
    private readonly db: Database,
    private readonly clock: SystemClock,
  ) {}

  list(actor: Actor): Promise<Page<StandardVersionView>> {
    return this.db.read(actor, async (tx) => {
      const inForce = await versionInForce(tx, this.clock.today());
      return onePage((await listVersions(tx)).map((version) => toVersionView(version, inForce?.id ?? null)));
    });
  }

  /** One version with its whole card. Throws NotFound. */
  show(actor: Actor, id: string): Promise<StandardVersionCardView> {
    return this.db.read(actor, async (tx) => {
      const version = await tx.findOneBy(StandardVersion, { id });
      if (!version) throw new NotFound('standards.not-found', 'There is no such version of the standards.');
      const inForce = await versionInForce(tx, this.clock.today());
      return { ...toVersionView(version, inForce?.id ?? null), card: toCardView(version.card, version.labels) };
    });
  }

  profiles(actor: Actor): Promise<Page<ProfileView>> {
    return this.db.read(actor, async (tx) => onePage((await listProfiles(tx)).map(toProfileView)));
  }
}

/** A list that is always short enough for one page. */
function onePage<T>(data: T[]): Page<T> {
  return wholeList(data);
}
