import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { type Stage, STAGES } from '#kernel';

const BY_CHANGE = STAGES.filter((stage) => stage !== 'signed');

/** A step of a grant; the step to signed is the award. */
export class StageChangeInput {
  @IsIn(BY_CHANGE) to: Stage;
  /** needed for a loss, a step back and an early end */ @IsOptional() @IsString() @Length(1, 1000) reason?: string | null;
}
