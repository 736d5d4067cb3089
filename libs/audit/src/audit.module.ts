import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.service.js';
import { AuditChain } from './chain.service.js';

@Global()
@Module({ providers: [Audit, AuditChain], exports: [Audit, AuditChain] })
export class AuditModule {}
