import { Injectable } from '@nestjs/common';
import { type Act, Acts } from '#identity';
import { type Actor, InvalidInput, type PlainDate, RuleBroken } from '#kernel';
import { Database, SystemClock, type Tx } from '#platform';
import { AssessmentsService } from '#standards';
import { blocks, type PartnershipGate, type PartnershipGateReason } from './partnership-gate.js';
import { gateOf, profileOf } from './partnership-profile.js';
import { PARTNERSHIP } from './partnership-record.js';
import type { Partnership } from './partnership.entity.js';
import { type PartnershipProfileView } from './partnership.views.js';
import { findPartnership } from './partnerships.queries.js';

/** How a partnership stands: through the gate to active, suspended, ended. */
@Injectable()
export class StandingService {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly clock: SystemClock,
    private readonly assessments: AssessmentsService,
  ) {}

  /** Makes a partnership active. Throws RuleBroken with every reason of a closed gate; a donor's reasons only warn. */
  activate(actor: Actor, id: string, version: number): Promise<PartnershipProfileView> {
    const today = this.clock.today();
    let warnings: PartnershipGateReason[] = [];
    const told = (_: Partnership, { startsOn }: Partnership) => ({ startsOn, warnings });
    return this.change(actor, { id, version, act: 'partnership.activated', told }, async (partnership, tx) => {
      partnership.requireMayBecomeActive();
      const gate = await gateOf(tx, today, (await findPartnership(tx, today, id))!);
      if (blocks(gate)) throw gateClosed(gate);
      warnings = gate.reasons;
      return { status: 'active', statusReason: null, startsOn: partnership.startsOn ?? today };
    });
  }

  suspend(actor: Actor, id: string, version: number, reason: string): Promise<PartnershipProfileView> {
    const act = { id, version, act: 'partnership.suspended', told: { reason } };
    return this.change(actor, act, (partnership) => {
      partnership.requireActive();
      return { status: 'suspended', statusReason: reason };
    });
  }

  /** Ends a partnership, and with it its open assessment and the reminder of the last valid day. */
  end(
    actor: Actor,
    id: string,
    version: number,
    ending: { reason: string; endedOn?: PlainDate },
  ): Promise<PartnershipProfileView> {
    const today = this.clock.today();
    const { reason, endedOn = today } = ending;
    const act = { id, version, act: 'partnership.ended', told: { reason, endedOn } };
    return this.change(actor, act, async (partnership, tx) => {
      partnership.requireNotEnded();
      requireBetween(endedOn, partnership.startsOn, today);
      await this.assessments.partnershipEnded(tx, actor, id, reason);
      return { status: 'ended', statusReason: reason, endedOn };
    });
  }

  private change(
    actor: Actor,
    act: Omit<Act<Partnership>, 'permission'>,
    fields: (before: Partnership, tx: Tx) => Partial<Partnership> | Promise<Partial<Partnership>>,
  ): Promise<PartnershipProfileView> {
    const placed = { ...act, permission: 'partnerships.write' } as const;
    return this.db.transaction(actor, async (tx) => {
      await this.acts.on(tx, actor, PARTNERSHIP, placed, (before) => fields(before, tx));
      return profileOf(tx, this.clock.today(), act.id);
    });
  }
}

function gateClosed({ reasons }: PartnershipGate): RuleBroken {
  const sentence = 'This partnership cannot be active yet: its gate names what is missing.';
  return new RuleBroken('partnerships.gate-closed', sentence, { reasons });
}

function requireBetween(day: PlainDate, startsOn: PlainDate | null, today: PlainDate): void {
  if ((startsOn === null || startsOn <= day) && day <= today) return;
  const message = 'must lie between the start of the partnership and today';
  throw new InvalidInput('partnerships.ending-day', `endedOn ${message}.`, [{ pointer: '/endedOn', code: 'day', message }]);
}
