import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { type Band, BANDS, CellDetailView, FundingGapService } from '#funding-gap';
import { FUNDING_TYPES, type FundingType, NotFound, type PersonActor } from '#kernel';
import { Can } from '../http/can.decorator.js';
import { Acting, Id } from '../http/parameters.js';

export class GapCellQuery {
  @IsOptional() @IsIn(BANDS) band: Band = 'committed';
}

@ApiTags('funding gap')
@Controller('funding-gap/reports/:id')
export class GapReportPartsController {
  constructor(private readonly gap: FundingGapService) {}

  @Get('cells/:network/:type')
  @Can('funding_gap.read')
  @ApiOperation({ operationId: 'explainGapCell', summary: 'What one cell of a report is made of' })
  @ApiParam({ name: 'type', enum: FUNDING_TYPES })
  @ApiParam({ name: 'network', description: 'code of a network of the report' })
  cell(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @Param('network') network: string,
    @Param('type') type: string,
    @Query() { band }: GapCellQuery,
  ): Promise<CellDetailView> {
    return this.gap.cell(actor, id, { network, type: knownType(type), band });
  }

  @Get('document')
  @Can('funding_gap.read')
  @ApiOperation({ operationId: 'downloadGapReport', summary: 'The report in the output format, byte for byte as compiled' })
  @ApiOkResponse({ schema: { type: 'object' } })
  async document(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { text, reportYear, asOfOn } = await this.gap.document(actor, id);
    const name = `funding-gap-${reportYear}-as-of-${asOfOn}.json`;
    void reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`);
    return `${text}\n`;
  }
}

function knownType(type: string): FundingType {
  const known = FUNDING_TYPES.find((name) => name === type);
  if (!known) throw new NotFound('funding-gap.cell-not-found', 'There is no such funding type.');
  return known;
}
