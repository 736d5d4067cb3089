import { IsFilledText } from '#platform';

/** Somebody who signs for an organisation. */
export class NewSignatoryInput {
  /** an alias or a role, shown everywhere @example Chair */ @IsFilledText(200) alias: string;
  /** as it stands on the agreement; sealed */ @IsFilledText(200) legalName: string;
}
