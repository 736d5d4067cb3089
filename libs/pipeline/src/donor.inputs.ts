import { IsBoolean, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { type PlainDate } from '#kernel';
import { IsCode, IsFilledText, IsListOf, IsPlainDate, IsShare } from '#platform';

/** One of those whose money the donor passes on in the end. */
export class UltimateSourceInput {
  /** @example GOV-A */ @IsCode() code: string;
  /** @example Government A */ @IsFilledText(200) name: string;
  /** all shares together are exactly 1 */ @IsShare() share: string;
  /** guessed from published budgets, not stated by the donor */ @IsOptional() @IsBoolean() estimated?: boolean;
}

export class UltimateSourcesInput {
  /** replaces what was; empty: nothing is known */ @IsListOf(() => UltimateSourceInput, 200) sources: UltimateSourceInput[];
}

/** What is known about a donor's plans. What is absent stays. */
export class DonorEditInput {
  /** @example Community grants */ @IsOptional() @IsString() @Length(1, 200) programme?: string | null;
  /** what we expect of the donor */ @IsOptional() @IsString() @Length(1, 2000) outlookNote?: string | null;
  @IsOptional() @IsPlainDate() outlookOn?: PlainDate | null;
  /** how and when renewals are decided */ @IsOptional() @IsString() @Length(1, 2000) renewalNote?: string | null;
}

/** An organisation of the register that becomes a donor. */
export class NewDonorInput extends DonorEditInput {
  @IsUUID() organisationId: string;
  /** absent: the donor itself, marked as estimated */
  @IsOptional() @IsListOf(() => UltimateSourceInput, 200) sources?: UltimateSourceInput[];
}
