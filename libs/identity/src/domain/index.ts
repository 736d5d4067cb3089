export { ROLE_PERMISSIONS } from './permissions.js';
export { policyStatements } from './policy-statements.js';
