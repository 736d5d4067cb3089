export { ROLE_PERMISSIONS } from './permissions.js';
