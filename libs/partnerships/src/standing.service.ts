import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, InvalidInput, type PlainDate, requirePermission, RuleBroken } from '#kernel';
import { Database, SystemClock, updateVersioned } from '#platform';
import { AssessmentsService } from '#standards';
import { blocks } from './partnership-gate.js';
import { gateOf, lockPartnership, profileOf } from './partnership-profile.js';
import { Partnership } from './partnership.entity.js';
import { type PartnershipProfileView } from './partnership.views.js';

/** How a partnership stands: through the gate to active, suspended, ended. */
@Injectable()
export class StandingService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
    private readonly assessments: AssessmentsService,
  ) {}

  /** Makes a partnership active. Throws RuleBroken with every reason of a closed gate; a donor's reasons only warn. */
  async activate(actor: Actor, id: string, version: number): Promise<PartnershipProfileView> {
    requirePermission(actor, 'partnerships.write');
    const today = this.clock.today();
    return this.db.transaction(actor, async (tx) => {
      const partnership = await lockPartnership(tx, actor, 'partnerships.write', id);
      partnership.requireMayBecomeActive();
      const gate = await gateOf(tx, today, partnership);
      const { reasons } = gate;
      if (blocks(gate)) {
        throw new RuleBroken(
          'partnerships.gate-closed',
          'This partnership cannot be active yet: its gate names what is missing.',
          { reasons },
        );
      }
      const startsOn = partnership.startsOn ?? today;
      await updateVersioned(tx, Partnership, { id, version }, { status: 'active', statusReason: null, startsOn });
      await this.audit.record(tx, actor, 'partnership.activated', { type: 'partnership', id }, { startsOn, warnings: reasons });
      return profileOf(tx, actor, today, id);
    });
  }

  async suspend(actor: Actor, id: string, version: number, reason: string): Promise<PartnershipProfileView> {
    requirePermission(actor, 'partnerships.write');
    return this.db.transaction(actor, async (tx) => {
      (await lockPartnership(tx, actor, 'partnerships.write', id)).requireActive();
      await updateVersioned(tx, Partnership, { id, version }, { status: 'suspended', statusReason: reason });
      await this.audit.record(tx, actor, 'partnership.suspended', { type: 'partnership', id }, { reason });
      return profileOf(tx, actor, this.clock.today(), id);
    });
  }

  /** Ends a partnership, and with it its open assessment and the reminder of the last valid day. */
  async end(
    actor: Actor,
    id: string,
    version: number,
    ending: { reason: string; endedOn?: PlainDate },
  ): Promise<PartnershipProfileView> {
    requirePermission(actor, 'partnerships.write');
    const today = this.clock.today();
    const { reason, endedOn = today } = ending;
    return this.db.transaction(actor, async (tx) => {
      const partnership = await lockPartnership(tx, actor, 'partnerships.write', id);
      partnership.requireNotEnded();
      requireBetween(endedOn, partnership.startsOn, today);
      await updateVersioned(tx, Partnership, { id, version }, { status: 'ended', statusReason: reason, endedOn });
      await this.assessments.partnershipEnded(tx, actor, id, reason);
      await this.audit.record(tx, actor, 'partnership.ended', { type: 'partnership', id }, { reason, endedOn });
      return profileOf(tx, actor, today, id);
    });
  }
}

function requireBetween(day: PlainDate, startsOn: PlainDate | null, today: PlainDate): void {
  if ((startsOn === null || startsOn <= day) && day <= today) return;
  const message = 'must lie between the start of the partnership and today';
  throw new InvalidInput('partnerships.ending-day', `endedOn ${message}.`, [{ pointer: '/endedOn', code: 'day', message }]);
}
