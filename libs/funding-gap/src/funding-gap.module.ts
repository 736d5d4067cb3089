import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { FundingGapService } from './funding-gap.service.js';
import { GapCompiler } from './gap-compiler.service.js';
import { PortfolioLoad } from './portfolio-load.service.js';
import { Report } from './report.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Report]), IdentityModule],
  providers: [FundingGapService, GapCompiler, PortfolioLoad],
  exports: [FundingGapService, GapCompiler, PortfolioLoad],
})
export class FundingGapModule {}
