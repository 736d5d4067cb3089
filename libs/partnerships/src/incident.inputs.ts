import { IsIn, IsOptional } from 'class-validator';
import { type PlainDate } from '#kernel';
import { IsFilledText, IsPlainDate } from '#platform';

export const INCIDENT_SEVERITIES = ['minor', 'moderate', 'serious'] as const;
export type IncidentSeverity = (typeof INCIDENT_SEVERITIES)[number];

/** A claim of an organisation to represent people whom it does not. */
export class NewIncidentInput {
  @IsPlainDate() occurredOn: PlainDate;
  @IsIn(INCIDENT_SEVERITIES) severity: IncidentSeverity;
  /** where, what was claimed, what was answered; sealed */ @IsOptional() @IsFilledText(5000) notes?: string | null;
}

/** A complaint about a partner. */
export class NewComplaintInput {
  @IsPlainDate() receivedOn: PlainDate;
  /** what is complained about; sealed */ @IsFilledText(10_000) text: string;
}

/** The day on which an incident was settled or a complaint closed. */
export class ClosedOnInput {
  @IsPlainDate() on: PlainDate;
}
