import { IsEmail, IsString, Length } from 'class-validator';
import { LONGEST_PASSWORD } from './domain/password-rule.js';

// Passwords are judged by their own rule, which says more than a length could: here only that they are text of some size.
const TOO_LONG = 2 * LONGEST_PASSWORD;

/** The password once more, before the ways to sign in are changed. */
export class PasswordProofInput {
  @IsString() @Length(1, TOO_LONG) password: string;
}

/** Password and code, before the second factor is changed. */
export class FactorProofInput extends PasswordProofInput {
  /** six digits of the authenticator, or a recovery code */ @IsString() @Length(6, 30) code: string;
}

/** The first code of a factor that was begun. */
export class FactorCodeInput {
  /** @example 492039 */ @IsString() @Length(6, 12) code: string;
}

/** A new password of one's own. */
export class PasswordChangeInput {
  /** the password until now */ @IsString() @Length(1, TOO_LONG) current: string;
  /** not among those that are guessed first, and without your name or address @minLength 12 @maxLength 256 */
  @IsString() @Length(1, TOO_LONG) password: string;
}

/** The address of an account whose password is forgotten. */
export class PasswordResetInput {
  @IsEmail() @Length(3, 320) email: string;
}

/** A password by the link of an invitation or a reset. */
export class LinkPasswordInput {
  /** the part of the link after the # */ @IsString() @Length(20, 100) token: string;
  /** not among those that are guessed first, and without your name or address @minLength 12 @maxLength 256 */
  @IsString() @Length(1, TOO_LONG) password: string;
}
