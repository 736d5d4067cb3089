export { PERMISSIONS_OF_SCOPE, TOKEN_SCOPES, type TokenScope } from './domain/token-scopes.js';
export { IdentityModule } from './identity.module.js';
export { PERMISSIONS, permissionsOf, ROLES, type Permission, type Role } from './domain/permissions.js';
export { type Holding, permissionsWithReach } from './domain/reach.js';
export { heldWhereFilesBelong, visibleFile } from './domain/file-policy.js';
export { type RecordKind, visible, withoutConditions } from './domain/policy.js';
export { personActor } from './person-actor.js';
export {
  type Act,
  Acts,
  findRecord,
  lockOfFamily,
  lockPart,
  lockRecord,
  missingRecord,
  type PartType,
  type RecordType,
  refusal,
  requireVersion,
  type Sought,
} from './acts.js';
export { Person } from './person.entity.js';
export { NewPersonInput, SignInInput } from './person.inputs.js';
export { PersonView } from './person.views.js';
export { PeopleService } from './people.service.js';
export { hashPassword, keepPassword } from './passwords.js';
export { activePeople, demoAccounts, findPerson, type PersonRow, type RoleHolding, roleHoldings } from './people.queries.js';
export { SessionsService, type StartedSession } from './sessions.service.js';
export type { LiveSession } from './session-holder.js';
export { OwnSessionView } from './session.views.js';
export { SignIn } from './sign-in.service.js';
export type { Client } from './client.js';
export { clientNetworkOf } from './domain/client-network.js';
export { SecondFactor } from './second-factor.service.js';
export { OwnSecurity } from './own-security.service.js';
export { AccountLinks, ACCOUNT_MAIL } from './account-links.service.js';
export { type AccountLetter, AccountMail, type LetterOutcome } from './account-mail.service.js';
export { SecurityLog } from './security-log.service.js';
export { SECURITY_EVENTS, type SecurityEvent } from './security-event.js';
export { SecurityEventView } from './security-event.view.js';
export {
  FactorCodeInput,
  FactorProofInput,
  LinkPasswordInput,
  PasswordChangeInput,
  PasswordProofInput,
  PasswordResetInput,
} from './security.inputs.js';
export { BegunFactorView, RecoveryCodesView, SecurityView } from './security.views.js';
export { eraseAccount, forgetSecurityEvents } from './account-erasure.queries.js';
export { PeopleRegister } from './people-register.service.js';
export { PersonRoles } from './person-roles.service.js';
export { InvitedPersonInput, PersonEditInput, PlacedRoleInput } from './registered-person.inputs.js';
export { RegisteredPersonView, RoleView, roleViews } from './registered-person.views.js';
export { ApiTokens, TOKEN_PREFIX } from './api-tokens.service.js';
export { NewApiTokenInput } from './api-token.inputs.js';
export { ApiTokenView, NewApiTokenView } from './api-token.views.js';
export { TokenHolder } from './token-holder.service.js';
export { Lockdowns } from './lockdowns.service.js';
export { type LockdownLetter, LockdownMail } from './lockdown-mail.service.js';
export { NewLockdownInput } from './lockdown.inputs.js';
export { LockdownNoticeView, LockdownView } from './lockdown.views.js';
export { refuseExportWhileLocked } from './export-stop.js';
export { requireAnotherAdmin } from './last-admin.js';
export { queueForAdmins } from './person-roles.queries.js';
