import { Module } from '@nestjs/common';
import { SecretsModule } from '#secrets';
import { DataExport } from './data-export.service.js';
import { ErasureRequests } from './erasure-requests.service.js';
import { Erasures } from './erasures.service.js';
import { RetentionService } from './retention.service.js';
import { RetentionSweep } from './retention-sweep.service.js';

const SERVICES = [DataExport, ErasureRequests, Erasures, RetentionService, RetentionSweep];

@Module({ imports: [SecretsModule], providers: SERVICES, exports: SERVICES })
export class RetentionModule {}
