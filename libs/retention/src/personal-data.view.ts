import { ApiProperty } from '@nestjs/swagger';
import { ERASABLE, type Erasable } from './erasures.queries.js';

/** Everything that the product holds about somebody. */
export class PersonalDataView {
  @ApiProperty({ enum: ERASABLE }) subjectType: Erasable;
  @ApiProperty() id: string;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'part by part, as it is stored' })
  data: Record<string, unknown>;
}
