import { IsArray, IsEmail, IsIn, IsInt, IsOptional, IsString, IsTimeZone, IsUUID, Length, Max, Min } from 'class-validator';
import { LONGEST_PASSWORD } from './domain/password-rule.js';
import { ROLES, type Role } from './domain/permissions.js';

export const LOCALES = ['en', 'fr', 'es', 'ru', 'ar', 'pt'] as const;

/** A new account. */
export class NewPersonInput {
  /** @example Amina K. */ @IsString() @Length(1, 200) name: string;
  @IsEmail() email: string;
  @IsArray() @IsIn(ROLES, { each: true }) roles: Role[];
  /** the one network that the roles are for; all networks when absent */ @IsOptional() @IsUUID() networkId?: string;
  @IsOptional() @IsIn(LOCALES) locale?: string;
  /** @example Europe/London */ @IsOptional() @IsTimeZone() timeZone?: string;
  /** @example GB-ENG */ @IsOptional() @IsString() @Length(1, 80) calendarCode?: string;
  @IsOptional() @IsInt() @Min(0) @Max(23) sendHour?: number;
}

/** Address and password at sign-in. */
export class SignInInput {
  /** @example `director@entente.example` */ @IsString() @Length(3, 320) email: string;
  @IsString() @Length(1, LONGEST_PASSWORD) password: string;
  /** six digits of the authenticator, or a recovery code, where an account asks for it */
  @IsOptional() @IsString() @Length(1, 30) code?: string;
}
