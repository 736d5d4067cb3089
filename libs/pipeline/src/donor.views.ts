import { ApiProperty } from '@nestjs/swagger';
import type { DonorRow } from './donors.queries.js';

export class UltimateSourceView {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty({ example: '0.4' }) share: string;
  @ApiProperty() estimated: boolean;
}

/** A donor with those whose money it passes on. */
export class DonorView {
  @ApiProperty({ description: "the organisation's own id" }) id: string;
  @ApiProperty() version: number;
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty() kind: string;
  @ApiProperty({ type: String, nullable: true }) programme: string | null;
  @ApiProperty({ type: String, nullable: true }) outlookNote: string | null;
  @ApiProperty({ type: String, nullable: true }) outlookOn: string | null;
  @ApiProperty({ type: String, nullable: true }) renewalNote: string | null;
  @ApiProperty({ type: [UltimateSourceView], description: 'the largest share first; empty: nothing is known' })
  ultimateSources: UltimateSourceView[];
}

export function toDonorView({ sortKey: _, ...view }: DonorRow): DonorView {
  return view;
}
