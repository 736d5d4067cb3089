/** What the security log tells: a wrong password or code, a door that shut, an act that was refused. */
export const SECURITY_EVENTS = ['sign_in.failed', 'sign_in.held', 'permission.refused'] as const;
export type SecurityEvent = (typeof SECURITY_EVENTS)[number];
