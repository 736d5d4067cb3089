import { PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { type PlainDate } from '#kernel';
import { IsFilledText, IsPlainDate } from '#platform';
import { CHANNEL_TYPES, type ChannelType } from './contact.entity.js';

/** A new contact of an organisation: role or alias, and at most one channel that is safe to use. */
export class NewContactInput {
  /** an alias or a role; no legal name is needed @example Programme lead */ @IsFilledText(200) displayName: string;
  @IsOptional() @IsString() @Length(1, 200) roleAtOrganisation?: string | null;
  @IsOptional() @IsIn(CHANNEL_TYPES) channelType?: ChannelType | null;
  @IsOptional() @IsString() @Length(1, 320) channelValue?: string | null;
  /** @example weekdays 10:00-16:00 */ @IsOptional() @IsString() @Length(1, 200) safeHours?: string | null;
  /** call or meet only; never write */ @IsOptional() @IsBoolean() doNotWrite?: boolean;

  /** @example fr */
  @IsOptional()
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { message: 'must be a language tag such as en or pt-BR' })
  language?: string;
  /** required with a channel: the day on which the person agreed */ @IsOptional() @IsPlainDate() consentOn?: PlainDate | null;
  /** @example grant reports of the joint project */ @IsOptional() @IsString() @Length(1, 500) consentScope?: string | null;
  /** the last day of the role; the period of retention runs from it */ @IsOptional() @IsPlainDate() endedOn?: PlainDate | null;
}

/** An exact address or number to look for. */
export class ContactLookupInput {
  /** exactly as it is used; case and spaces make no difference */ @IsString() @Length(1, 320) channelValue: string;
}

export class ContactEditInput extends PartialType(NewContactInput) {}
