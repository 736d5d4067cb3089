import { type TokenScope } from './domain/token-scopes.js';

/** A token without the secret itself. */
export class ApiTokenView {
  id: string;
  personId: string;
  personName: string;
  name: string;
  scopes: TokenScope[];
  state: 'active' | 'expired' | 'revoked';
  createdAt: Date;
  expiresAt: Date;
  /** to the day, in UTC @format date */ lastUsedOn: string | null;
}

/** A token as it is read; its position is the instant of its making in full, to go on from. */
export type ApiTokenRow = Omit<ApiTokenView, 'state'> & { revokedAt: Date | null; expired: boolean; position: string };

/** A token that was just made, with its secret: shown this once. */
export class NewApiTokenView extends ApiTokenView {
  /** goes into the header Authorization, after "Bearer " @example ent_… */ token: string;
}

export function toApiTokenView({ revokedAt, expired, position: _, ...row }: ApiTokenRow): ApiTokenView {
  return { ...row, state: revokedAt !== null ? 'revoked' : expired ? 'expired' : 'active' };
}
