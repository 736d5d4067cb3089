import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { type PlainDate } from '#kernel';
import { IsPlainDate } from '#platform';

export const INCIDENT_SEVERITIES = ['minor', 'moderate', 'serious'] as const;
export type IncidentSeverity = (typeof INCIDENT_SEVERITIES)[number];

const NOT_BLANK = { message: 'must not be blank' };

/** A claim of an organisation to represent people whom it does not. */
export class NewIncidentInput {
  @ApiProperty({ type: String, format: 'date', example: '2026-03-01' })
  @IsPlainDate()
  occurredOn: PlainDate;

  @ApiProperty({ enum: INCIDENT_SEVERITIES })
  @IsIn(INCIDENT_SEVERITIES)
  severity: IncidentSeverity;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'where, what was claimed, what was answered; sealed' })
  @IsOptional()
  @IsString()
  @Length(1, 5000)
  @Matches(/\S/, NOT_BLANK)
  notes?: string | null;
}

/** A complaint about a partner. */
export class NewComplaintInput {
  @ApiProperty({ type: String, format: 'date', example: '2026-03-01' })
  @IsPlainDate()
  receivedOn: PlainDate;

  @ApiProperty({ description: 'what is complained about; sealed' })
  @IsString()
  @Length(1, 10_000)
  @Matches(/\S/, NOT_BLANK)
  text: string;
}

/** The day on which an incident was settled or a complaint closed. */
export class ClosedOnInput {
  @ApiProperty({ type: String, format: 'date', example: '2026-03-15' })
  @IsPlainDate()
  on: PlainDate;
}
