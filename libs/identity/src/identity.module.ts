import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SecretsModule } from '#secrets';
import { Acts } from './acts.js';
import { AccountLinks } from './account-links.service.js';
import { AccountMail } from './account-mail.service.js';
import { ApiTokens } from './api-tokens.service.js';
import { FactorCodes } from './factor-codes.service.js';
import { Fingerprints } from './fingerprints.js';
import { OwnSecurity } from './own-security.service.js';
import { LockdownMail } from './lockdown-mail.service.js';
import { Lockdowns } from './lockdowns.service.js';
import { PeopleRegister } from './people-register.service.js';
import { PeopleService } from './people.service.js';
import { Lockdown } from './lockdown.entity.js';
import { Person } from './person.entity.js';
import { PersonRoles } from './person-roles.service.js';
import { Proofs } from './proofs.service.js';
import { SecondFactor } from './second-factor.service.js';
import { SecurityLog } from './security-log.service.js';
import { SessionsService } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';
import { TokenHolder } from './token-holder.service.js';
import { Tries } from './tries.service.js';

const OFFERED = [
  AccountLinks,
  AccountMail,
  Acts,
  ApiTokens,
  LockdownMail,
  Lockdowns,
  OwnSecurity,
  PeopleRegister,
  PeopleService,
  PersonRoles,
  SecondFactor,
  SecurityLog,
  SessionsService,
  SignIn,
  TokenHolder,
];

@Module({
  imports: [TypeOrmModule.forFeature([Lockdown, Person]), SecretsModule],
  providers: [...OFFERED, FactorCodes, Fingerprints, Proofs, Tries],
  exports: OFFERED,
})
export class IdentityModule {}
