import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import {
  FreezeReportInput,
  FundingGapService,
  GapReportRowView,
  GapReportView,
  JobStartedView,
  NewGapReportInput,
  ScopeView,
} from '#funding-gap';
import type { PersonActor } from '#kernel';
import { IsTrueOrFalse, type Page } from '#platform';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

export class GapReportsQuery extends ListQuery {
  @IsOptional() @IsUUID() scopeId?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1970) @Max(2199) year?: number;
  @IsOptional() @IsTrueOrFalse() frozen?: boolean;
}

@ApiTags('funding gap')
@Controller('funding-gap')
export class FundingGapController {
  constructor(private readonly gap: FundingGapService) {}

  @Get('scopes')
  @Can('funding_gap.read')
  @ApiOperation({ operationId: 'listGapScopes', summary: 'Over which networks reports are drawn up' })
  scopes(@Acting() actor: PersonActor): Promise<ScopeView[]> {
    return this.gap.scopes(actor);
  }

  @Get('reports')
  @Can('funding_gap.read')
  @ApiOperation({ operationId: 'listGapReports', summary: 'The library of reports, the newest first' })
  list(@Acting() actor: PersonActor, @Query() query: GapReportsQuery): Promise<Page<GapReportRowView>> {
    const { cursor, limit, ...filter } = query;
    return this.gap.list(actor, filter, { cursor, limit });
  }

  @Post('reports')
  @HttpCode(202)
  @Can('funding_gap.compile')
  @ApiOperation({ operationId: 'compileGapReport', summary: 'Have a report compiled by a worker' })
  @ApiAcceptedResponse({
    type: JobStartedView,
    description: 'its progress is seen under /jobs/{jobId}, whose result is the report',
  })
  async compile(@Acting() actor: PersonActor, @Body() input: NewGapReportInput): Promise<JobStartedView> {
    return { jobId: await this.gap.request(actor, input) };
  }

  @Get('reports/latest')
  @Can('funding_gap.read')
  @ApiOperation({ operationId: 'showLatestGapReport', summary: 'The report of the default scope that was compiled last' })
  latest(@Acting() actor: PersonActor): Promise<GapReportView> {
    return this.gap.latest(actor);
  }

  @Get('reports/:id')
  @Can('funding_gap.read')
  @ApiOperation({ operationId: 'showGapReport', summary: 'One report whole' })
  show(@Acting() actor: PersonActor, @Id() id: string): Promise<GapReportView> {
    return this.gap.show(actor, id);
  }

  @Post('reports/:id/freezing')
  @Can('funding_gap.compile')
  @ApiOperation({ operationId: 'freezeGapReport', summary: 'Keep a report for good, as a baseline for later ones' })
  freeze(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: FreezeReportInput,
  ): Promise<GapReportView> {
    return this.gap.freeze(actor, id, version, input.note ?? null);
  }
}
