import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsArray, IsEmail, IsIn, IsInt, IsOptional, IsString, IsTimeZone, IsUUID, Length, Max, Min } from 'class-validator';
import { LONGEST_PASSWORD } from './domain/password-rule.js';
import { ROLES, type Role } from './domain/permissions.js';

export const LOCALES = ['en', 'fr', 'es', 'ru', 'ar', 'pt'];

/** A new account. */
export class NewPersonInput {
  @ApiProperty({ example: 'Amina K.' })
  @IsString()
  @Length(1, 200)
  name: string;

  @ApiProperty({ example: 'amina@network.example' })
  @IsEmail()
  email: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  @IsArray()
  @IsIn(ROLES, { each: true })
  roles: Role[];

  @ApiPropertyOptional({ description: 'the one network that the roles are for; all networks when absent' })
  @IsOptional()
  @IsUUID()
  networkId?: string;

  @ApiPropertyOptional({ enum: LOCALES })
  @IsOptional()
  @IsIn(LOCALES)
  locale?: string;

  @ApiPropertyOptional({ example: 'Europe/London' })
  @IsOptional()
  @IsTimeZone()
  timeZone?: string;

  @ApiPropertyOptional({ example: 'GB-ENG' })
  @IsOptional()
  @IsString()
  @Length(1, 80)
  calendarCode?: string;

  @ApiPropertyOptional({ minimum: 0, maximum: 23 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(23)
  sendHour?: number;
}

/** Address and password at sign-in. */
export class SignInInput {
  @ApiProperty({ example: 'director@entente.example' })
  @IsString()
  @Length(3, 320)
  email: string;

  @ApiProperty({ maxLength: LONGEST_PASSWORD })
  @IsString()
  @Length(1, LONGEST_PASSWORD)
  password: string;

  @ApiPropertyOptional({ description: 'six digits of the authenticator, or a recovery code, where an account asks for it' })
  @IsOptional()
  @IsString()
  @Length(1, 30)
  code?: string;
}
