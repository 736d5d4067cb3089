import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, IsString, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { type PlainDate } from '#kernel';
import { IsPlainDate, IsShare } from '#platform';

/** One of those whose money the donor passes on in the end. */
export class UltimateSourceInput {
  @ApiProperty({ example: 'GOV-A' })
  @Matches(/^[A-Za-z][A-Za-z0-9._-]{0,79}$/, {
    message: 'must start with a letter and hold letters, digits, ".", "_" or "-" only',
  })
  code: string;

  @ApiProperty({ example: 'Government A' })
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'must not be blank' })
  name: string;

  @ApiProperty({ example: '0.4', description: 'all shares together are exactly 1' })
  @IsShare()
  share: string;

  @ApiPropertyOptional({ description: 'guessed from published budgets, not stated by the donor' })
  @IsOptional()
  @IsBoolean()
  estimated?: boolean;
}

export class UltimateSourcesInput {
  @ApiProperty({ type: [UltimateSourceInput], description: 'replaces what was; empty: nothing is known' })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => UltimateSourceInput)
  sources: UltimateSourceInput[];
}

/** What is known about a donor's plans. What is absent stays. */
export class DonorEditInput {
  @ApiPropertyOptional({ type: String, nullable: true, example: 'Community grants' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  programme?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'what we expect of the donor' })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  outlookNote?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2026-05-31' })
  @IsOptional()
  @IsPlainDate()
  outlookOn?: PlainDate | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'how and when renewals are decided' })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  renewalNote?: string | null;
}

/** An organisation of the register that becomes a donor. */
export class NewDonorInput extends DonorEditInput {
  @ApiProperty()
  @IsUUID()
  organisationId: string;

  @ApiPropertyOptional({ type: [UltimateSourceInput], description: 'absent: the donor itself, marked as estimated' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => UltimateSourceInput)
  sources?: UltimateSourceInput[];
}
