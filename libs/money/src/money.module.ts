import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { Need } from './need.entity.js';
import { NeedsService } from './needs.service.js';
import { PlanningRate } from './planning-rate.entity.js';
import { RatesService } from './rates.service.js';
import { MoneySettingsService } from './settings.service.js';
import { SpotRate } from './spot-rate.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Need, PlanningRate, SpotRate]), IdentityModule],
  providers: [NeedsService, RatesService, MoneySettingsService],
  exports: [NeedsService, RatesService, MoneySettingsService],
})
export class MoneyModule {}
