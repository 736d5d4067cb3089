import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { Donor } from './donor.entity.js';
import { DonorsService } from './donors.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Donor]), IdentityModule],
  providers: [DonorsService],
  exports: [DonorsService],
})
export class PipelineModule {}
