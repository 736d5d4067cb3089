import { ApiProperty } from '@nestjs/swagger';
import type { ApiTokenRow } from './api-token.queries.js';
import { TOKEN_SCOPES, type TokenScope } from './domain/token-scopes.js';

const STATES = ['active', 'expired', 'revoked'] as const;

/** A token without the secret itself. */
export class ApiTokenView {
  @ApiProperty() id: string;
  @ApiProperty() personId: string;
  @ApiProperty() personName: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: TOKEN_SCOPES, isArray: true }) scopes: TokenScope[];
  @ApiProperty({ enum: STATES }) state: (typeof STATES)[number];
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt: Date;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'to the day, in UTC' }) lastUsedOn: string | null;
}

/** A token that was just made, with its secret: shown this once. */
export class NewApiTokenView extends ApiTokenView {
  @ApiProperty({ example: 'ent_…', description: 'goes into the header Authorization, after "Bearer "' }) token: string;
}

export function toApiTokenView({ revokedAt, expired, position: _, ...row }: ApiTokenRow): ApiTokenView {
  return { ...row, state: revokedAt !== null ? 'revoked' : expired ? 'expired' : 'active' };
}
