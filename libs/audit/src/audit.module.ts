import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.service.js';
import { AuditChain } from './chain.service.js';
import { AuditLog } from './log.service.js';

@Global()
@Module({ providers: [Audit, AuditChain, AuditLog], exports: [Audit, AuditChain, AuditLog] })
export class AuditModule {}
