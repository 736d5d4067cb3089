import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { PersonActor } from '#kernel';
import { type Page, wholeList } from '#platform';
import {
  PeriodInput,
  PeriodView,
  PROPOSAL_VIEWS,
  type ProposalViewName,
  ProposalView,
  RetentionService,
  WhyInput,
} from '#retention';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

export class ProposalsQuery extends ListQuery {
  /** open: still to be decided */ @IsOptional() @IsIn(PROPOSAL_VIEWS) state?: ProposalViewName;
}

@ApiTags('retention')
@Controller('retention')
export class RetentionController {
  constructor(private readonly retention: RetentionService) {}

  @Get('periods')
  @Can('retention.read')
  @ApiOperation({ operationId: 'listRetentionPeriods', summary: 'How long each kind of record is kept' })
  async periods(@Acting() actor: PersonActor): Promise<Page<PeriodView>> {
    return wholeList(await this.retention.periods(actor));
  }

  @Patch('periods/:kind')
  @Can('retention.write')
  @ApiOperation({ operationId: 'changeRetentionPeriod', summary: 'Change how long a kind of record is kept' })
  changePeriod(
    @Acting() actor: PersonActor,
    @Param('kind') kind: string,
    @IfMatch() version: number,
    @Body() { months }: PeriodInput,
  ): Promise<PeriodView> {
    return this.retention.changePeriod(actor, kind, version, months);
  }

  @Get('proposals')
  @Can('retention.read')
  @ApiOperation({ operationId: 'listRetentionProposals', summary: 'Records that have outlived their period, the earliest first' })
  proposals(@Acting() actor: PersonActor, @Query() { cursor, limit, ...filter }: ProposalsQuery): Promise<Page<ProposalView>> {
    return this.retention.proposals(actor, filter, { cursor, limit });
  }

  @Post('proposals/:id/hold')
  @Can('retention.write')
  @ApiOperation({ operationId: 'holdRetentionProposal', summary: 'Keep a record although its period is over' })
  hold(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: WhyInput,
  ): Promise<ProposalView> {
    return this.retention.hold(actor, id, version, reason);
  }

  @Delete('proposals/:id/hold')
  @Can('retention.write')
  @ApiOperation({ operationId: 'releaseRetentionProposal', summary: 'Keep a record no longer: its days of grace begin again' })
  release(@Acting() actor: PersonActor, @Id() id: string, @IfMatch() version: number): Promise<ProposalView> {
    return this.retention.release(actor, id, version);
  }
}
