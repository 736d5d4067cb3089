import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { StrategyNode } from './strategy-node.entity.js';
import { StrategyService } from './strategy.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([StrategyNode]), IdentityModule],
  providers: [StrategyService],
  exports: [StrategyService],
})
export class StrategyModule {}
