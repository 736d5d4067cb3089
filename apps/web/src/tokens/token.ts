import type { components } from '../api/schema';

export type ApiToken = components['schemas']['ApiTokenView'];
export type NewApiToken = components['schemas']['NewApiTokenView'];
export type Scope = ApiToken['scopes'][number];

export const SCOPES: readonly Scope[] = ['read', 'read:money', 'read:partners', 'write:money', 'write:partners', 'compile'];

/** The key of a scope's words: a colon would part the key. */
export const scopeKey = (scope: Scope) => scope.replace(':', '_');
