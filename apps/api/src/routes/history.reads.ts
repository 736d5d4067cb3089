import { Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { AuditLog, type HistoryEntryView } from '#audit';
import { GrantsService } from '#grants';
import { PeopleRegister, type Permission } from '#identity';
import { type Actor, holdsSomewhere } from '#kernel';
import { OrganisationsService } from '#organisations';
import { PartnershipsService } from '#partnerships';
import { DonorsService } from '#pipeline';
import { noRecord, type Page } from '#platform';
import { AssessmentsService } from '#standards';

/** Finds a record as its page does: throws NotFound when it is not there for this actor. */
interface Finder {
  show(actor: Actor, id: string): Promise<unknown>;
}

/** Kinds of record with a history: what one must hold to read them, and who finds them. */
const READABLE = new Map<string, [permission: Permission, finder: Type<Finder>]>([
  ['organisation', ['organisations.read', OrganisationsService]],
  ['partnership', ['partnerships.read', PartnershipsService]],
  ['assessment', ['assessments.read', AssessmentsService]],
  ['grant', ['grants.read', GrantsService]],
  ['donor', ['donors.read', DonorsService]],
  ['person', ['people.read', PeopleRegister]],
]);

/** The history of a record is open to whoever may read the record: its own lib is asked first. */
@Injectable()
export class HistoryReads {
  constructor(
    private readonly log: AuditLog,
    private readonly app: ModuleRef,
  ) {}

  /** Throws NotFound for a kind without a history, a missing record and one that this actor may not read. */
  async of(
    actor: Actor,
    subject: { type: string; id: string },
    slice: { cursor?: string; limit: number },
  ): Promise<Page<HistoryEntryView>> {
    const [permission, finder] = READABLE.get(subject.type) ?? [];
    if (!permission || !finder || !holdsSomewhere(actor, permission)) throw noRecord();
    await this.app.get(finder, { strict: false }).show(actor, subject.id);
    return this.log.history(actor, subject, slice);
  }
}
