import { Injectable } from '@nestjs/common';
import { AuditLog, type HistoryEntryView } from '#audit';
import { GrantsService } from '#grants';
import { type Actor, mayDo, NotFound } from '#kernel';
import { OrganisationsService } from '#organisations';
import { PartnershipsService } from '#partnerships';
import { DonorsService } from '#pipeline';
import type { Page } from '#platform';
import { AssessmentsService } from '#standards';
import type { Permission } from '#identity';

interface Readable {
  permission: Permission;
  /** Throws NotFound when the record is not there for this actor. */
  find: (actor: Actor, id: string) => Promise<unknown>;
}

/** The history of a record is open to whoever may read the record: its own lib is asked first. */
@Injectable()
export class HistoryReads {
  private readonly readable: ReadonlyMap<string, Readable>;

  constructor(
    private readonly log: AuditLog,
    organisations: OrganisationsService,
    partnerships: PartnershipsService,
    assessments: AssessmentsService,
    grants: GrantsService,
    donors: DonorsService,
  ) {
    this.readable = new Map<string, Readable>([
      ['organisation', { permission: 'organisations.read', find: (actor, id) => organisations.show(actor, id) }],
      ['partnership', { permission: 'partnerships.read', find: (actor, id) => partnerships.show(actor, id) }],
      ['assessment', { permission: 'assessments.read', find: (actor, id) => assessments.show(actor, id) }],
      ['grant', { permission: 'grants.read', find: (actor, id) => grants.show(actor, id) }],
      ['donor', { permission: 'donors.read', find: (actor, id) => donors.show(actor, id) }],
    ]);
  }

  /** Throws NotFound for a kind without a history, a missing record and one that this actor may not read. */
  async of(
    actor: Actor,
    subject: { type: string; id: string },
    slice: { cursor?: string; limit: number },
  ): Promise<Page<HistoryEntryView>> {
    const readable = this.readable.get(subject.type);
    if (!readable || !mayDo(actor, readable.permission)) throw new NotFound('record.not-found', 'There is no such record.');
    await readable.find(actor, subject.id);
    return this.log.history(actor, subject, slice);
  }
}
