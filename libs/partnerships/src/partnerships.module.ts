import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { SecretsModule } from '#secrets';
import { StandardsModule } from '#standards';
import { Complaint } from './complaint.entity.js';
import { ComplaintsService } from './complaints.service.js';
import { Incident } from './incident.entity.js';
import { IncidentsService } from './incidents.service.js';
import { Partnership } from './partnership.entity.js';
import { PartnershipsService } from './partnerships.service.js';
import { StandingService } from './standing.service.js';

const SERVICES = [PartnershipsService, StandingService, IncidentsService, ComplaintsService];

@Module({
  imports: [TypeOrmModule.forFeature([Partnership, Incident, Complaint]), IdentityModule, StandardsModule, SecretsModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class PartnershipsModule {}
