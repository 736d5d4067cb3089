import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { type PlainDate } from '#kernel';
import { IsPlainDate } from '#platform';
import { CHANNEL_TYPES, type ChannelType } from './contact.entity.js';

/** A new contact of an organisation: role or alias, and at most one channel that is safe to use. */
export class NewContactInput {
  @ApiProperty({ example: 'Programme lead', description: 'an alias or a role; no legal name is needed' })
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'must not be blank' })
  displayName: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  roleAtOrganisation?: string | null;

  @ApiPropertyOptional({ enum: CHANNEL_TYPES })
  @IsOptional()
  @IsIn(CHANNEL_TYPES)
  channelType?: ChannelType | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @Length(1, 320)
  channelValue?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'weekdays 10:00-16:00' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  safeHours?: string | null;

  @ApiPropertyOptional({ description: 'call or meet only; never write' })
  @IsOptional()
  @IsBoolean()
  doNotWrite?: boolean;

  @ApiPropertyOptional({ example: 'fr' })
  @IsOptional()
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { message: 'must be a language tag such as en or pt-BR' })
  language?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    example: '2026-03-01',
    description: 'required with a channel: the day on which the person agreed',
  })
  @IsOptional()
  @IsPlainDate()
  consentOn?: PlainDate | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'grant reports of the joint project' })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  consentScope?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'the last day of the role; the period of retention runs from it',
  })
  @IsOptional()
  @IsPlainDate()
  endedOn?: PlainDate | null;
}

/** An exact address or number to look for. */
export class ContactLookupInput {
  @ApiProperty({ description: 'exactly as it is used; case and spaces make no difference' })
  @IsString()
  @Length(1, 320)
  channelValue: string;
}

export class ContactEditInput extends PartialType(NewContactInput) {}
