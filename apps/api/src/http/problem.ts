import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** One field that is not as it must be. */
export class ProblemField {
  @ApiProperty({ example: '/lines/0/amount' }) pointer: string;
  @ApiProperty({ example: 'matches' }) code: string;
  @ApiProperty({ example: 'must be an amount written as text such as "1250.50"' }) message: string;
}

/** Every error answer (RFC 9457): what happened, in words that a person can act on, and a stable code for programs. */
export class Problem {
  @ApiProperty({ example: 'https://entente.example/problems/record.stale' }) type: string;
  @ApiProperty({ example: 'Conflict' }) title: string;
  @ApiProperty({ example: 412 }) status: number;
  @ApiProperty() detail: string;
  @ApiProperty({ example: 'record.stale' }) code: string;
  @ApiPropertyOptional({ type: [ProblemField] }) errors?: ProblemField[];
  @ApiPropertyOptional({
    type: Object,
    additionalProperties: true,
    description: 'facts that belong to the code, such as the id of a double',
  })
  facts?: Record<string, unknown>;
}
