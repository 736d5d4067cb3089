import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StandardsModule } from '#standards';
import { Partnership } from './partnership.entity.js';
import { PartnershipsService } from './partnerships.service.js';
import { StandingService } from './standing.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Partnership]), StandardsModule],
  providers: [PartnershipsService, StandingService],
  exports: [PartnershipsService, StandingService],
})
export class PartnershipsModule {}
