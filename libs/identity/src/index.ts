export { IdentityModule } from './identity.module.js';
export { permissionsOf, ROLES, type Permission, type Role } from './domain/permissions.js';
export { Person } from './person.entity.js';
export { NewPersonInput, SignInInput } from './person.inputs.js';
export { PersonView } from './person.views.js';
export { PeopleService } from './people.service.js';
export { hashPassword } from './passwords.js';
export { activePeople, demoAccounts, findPerson, type PersonRow, type RoleHolding, roleHoldings } from './people.queries.js';
export { SessionsService, type StartedSession } from './sessions.service.js';
