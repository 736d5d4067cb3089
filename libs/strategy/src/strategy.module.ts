import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StrategyNode } from './strategy-node.entity.js';
import { StrategyService } from './strategy.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([StrategyNode])],
  providers: [StrategyService],
  exports: [StrategyService],
})
export class StrategyModule {}
