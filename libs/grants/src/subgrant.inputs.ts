import { PickType } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsListOf, IsShare } from '#platform';
import { LineInput } from './budget.inputs.js';

/** Money of a grant that is passed on. Who gives it follows from where it is. */
export class NewSubgrantInput {
  /** given when absent; never changes @example S-2026-001 */ @IsOptional() @IsCode() code?: string;
  /** the sub-grant out of which it is given; absent: the grant itself */
  @IsOptional() @IsUUID() parentSubgrantId?: string | null;
  /** a network, or an organisation outside the family */ @IsUUID() toId: string;
  /** a host outside the family through whose account it goes */ @IsOptional() @IsUUID() viaHostId?: string | null;
  /** what the host keeps, below 1 @example 0.1 */ @IsOptional() @IsShare() hostFeeRate?: string;
  /** in the currency of the grant */ @IsListOf(() => LineInput, 1000, 1) lines: LineInput[];
}

/** What a sub-grant passes on from now on, all of it. */
export class SubgrantLinesInput extends PickType(NewSubgrantInput, ['lines']) {}
