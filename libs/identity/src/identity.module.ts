import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SecretsModule } from '#secrets';
import { AccountLinks } from './account-links.service.js';
import { AccountMail } from './account-mail.service.js';
import { FactorCodes } from './factor-codes.service.js';
import { Fingerprints } from './fingerprints.js';
import { OwnSecurity } from './own-security.service.js';
import { PeopleService } from './people.service.js';
import { Person } from './person.entity.js';
import { Proofs } from './proofs.service.js';
import { SecondFactor } from './second-factor.service.js';
import { SecurityLog } from './security-log.service.js';
import { SessionsService } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';
import { Tries } from './tries.service.js';

const OFFERED = [AccountLinks, AccountMail, OwnSecurity, PeopleService, SecondFactor, SecurityLog, SessionsService, SignIn];

@Module({
  imports: [TypeOrmModule.forFeature([Person]), SecretsModule],
  providers: [...OFFERED, FactorCodes, Fingerprints, Proofs, Tries],
  exports: OFFERED,
})
export class IdentityModule {}
