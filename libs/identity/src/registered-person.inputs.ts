import {
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsListOf } from '#platform';
import { ROLES, type Role } from './domain/permissions.js';
import { LOCALES } from './person.inputs.js';

const MOST_ROLES = 50;

/** A role for a place. */
export class PlacedRoleInput {
  @IsIn(ROLES) role: Role;
  /** null: everywhere; else this network and those below it */
  @ValidateIf(({ networkId }: PlacedRoleInput) => networkId !== null) @IsUUID() networkId: string | null;
}

/** What can be changed of an account. */
export class PersonEditInput {
  /** @example Amina K. */
  @IsOptional() @IsString() @Length(1, 200) @Matches(/\S/, { message: 'must not be empty' }) name?: string;
  @IsOptional() @IsIn(LOCALES) locale?: string;
  /** @example Europe/London */ @IsOptional() @IsTimeZone() timeZone?: string;
  @IsOptional() @IsInt() @Min(0) @Max(23) sendHour?: number;
}

/** Somebody who is invited: the letter with the link goes to this address. */
export class InvitedPersonInput extends PersonEditInput {
  /** @example Amina K. */ @IsString() @Length(1, 200) @Matches(/\S/, { message: 'must not be empty' }) declare name: string;
  @IsEmail() email: string;
  @IsListOf(() => PlacedRoleInput, MOST_ROLES) roles: PlacedRoleInput[];
}
