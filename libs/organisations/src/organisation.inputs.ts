import { OmitType, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, IsUrl, IsUUID, Length, Matches } from 'class-validator';
import { IsCode, IsFilledText, IsListOf } from '#platform';
import { MONEY_TEXT } from '#kernel';
import {
  LEVELS,
  ORGANISATION_KINDS,
  SENSITIVITIES,
  type Level,
  type OrganisationKind,
  type Sensitivity,
} from './organisation.entity.js';

/** A country (ISO 3166-1 alpha-2) or a named region in which an organisation works. */
export class TerritoryInput {
  /** @example KE */
  @Matches(/^([A-Z]{2}|[a-z][a-z_]+)$/, { message: 'must be a country code such as KE, or a region code' }) place: string;
  /** false where another network is the primary one */ @IsOptional() @IsBoolean() isPrimary?: boolean;
}

/** A new organisation. */
export class NewOrganisationInput {
  /** @example northern-peers */ @IsCode() code: string;
  /** @example Northern Peer Network */ @IsFilledText(200) name: string;
  @IsIn(ORGANISATION_KINDS) kind: OrganisationKind;
  /** required for a network */ @IsOptional() @IsIn(LEVELS) level?: Level | null;
  /** a network by theme rather than by region */ @IsOptional() @IsBoolean() thematic?: boolean;
  /** the network above this one */ @IsOptional() @IsUUID() parentId?: string | null;

  /** BCP 47 @example ["en","sw"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { each: true, message: 'must be language tags such as en or pt-BR' })
  workingLanguages?: string[];
  @IsOptional() @IsIn(SENSITIVITIES) sensitivity?: Sensitivity;
  /** @example https://northern-peers.example */
  @IsOptional() @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: true }) website?: string | null;
  @IsOptional() @IsString() @Length(0, 2000) summary?: string | null;
  /** in the reporting currency @example 90000.00 */
  @IsOptional() @Matches(MONEY_TEXT, { message: 'must be an amount such as 90000.00' }) unrestrictedReserveAmount?: string | null;
  /** other names it is known by */
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @Length(1, 200, { each: true }) aliases?: string[];
  @IsOptional() @IsListOf(() => TerritoryInput, 250) territories?: TerritoryInput[];
}

/** An edit: what is given replaces what was, what is absent stays. The code of an organisation never changes. */
export class OrganisationEditInput extends PartialType(OmitType(NewOrganisationInput, ['code'] as const)) {}
