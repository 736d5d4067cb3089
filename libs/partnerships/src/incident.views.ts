import { ApiProperty } from '@nestjs/swagger';
import { INCIDENT_SEVERITIES } from './incident.inputs.js';

/** A claim to represent. What is written about it is for those who may read such notes. */
export class IncidentView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() organisationId: string;
  @ApiProperty() occurredOn: string;
  @ApiProperty({ enum: INCIDENT_SEVERITIES }) severity: string;
  @ApiProperty({ type: String, nullable: true }) resolvedOn: string | null;
  @ApiProperty({ description: 'something is written about it' }) hasNotes: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'null where there are none, and for those who may not read them' })
  notes: string | null;
}

/** A complaint about a partner, for those who may read such notes. */
export class ComplaintView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() organisationId: string;
  @ApiProperty() receivedOn: string;
  @ApiProperty({ type: String, nullable: true }) closedOn: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'null once its period of retention was over' })
  text: string | null;
}
