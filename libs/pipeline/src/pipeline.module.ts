import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Donor } from './donor.entity.js';
import { DonorsService } from './donors.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Donor])],
  providers: [DonorsService],
  exports: [DonorsService],
})
export class PipelineModule {}
