export { ROLE_PERMISSIONS } from './permissions.js';
export { policyStatements } from './policy-statements.js';
export { TOKEN_PERMISSIONS } from './token-scopes.js';
