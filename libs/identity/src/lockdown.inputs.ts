import { IsString, IsUUID, Length, Matches } from 'class-validator';

/** Which network is locked, with those below it, and why. */
export class NewLockdownInput {
  @IsUUID() networkId: string;
  /** for those who lift it; no names of people */
  @IsString() @Length(1, 500) @Matches(/\S/, { message: 'must not be empty' }) reason: string;
}
