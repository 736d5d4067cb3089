import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional } from 'class-validator';
import type { PersonActor } from '#kernel';
import { NewPlanningRateInput, PlanningRateView, RateEditInput, RatesService } from '#money';
import { IsCurrency, type Page } from '#platform';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

export class RatesQuery extends ListQuery {
  @IsOptional() @IsCurrency() currency?: string;
  @IsOptional() @Type(() => Number) @IsInt() year?: number;
}

@ApiTags('rates')
@Controller('planning-rates')
export class PlanningRatesController {
  constructor(private readonly rates: RatesService) {}

  @Get()
  @Can('rates.read')
  @ApiOperation({ operationId: 'listPlanningRates', summary: 'Planning rates, the latest year first' })
  list(@Acting() actor: PersonActor, @Query() query: RatesQuery): Promise<Page<PlanningRateView>> {
    const { cursor, limit, ...filter } = query;
    return this.rates.listPlanning(actor, filter, { cursor, limit });
  }

  @Post()
  @Can('rates.write')
  @ApiOperation({ operationId: 'setPlanningRate', summary: 'Set the planning rate of a year' })
  set(@Acting() actor: PersonActor, @Body() input: NewPlanningRateInput): Promise<PlanningRateView> {
    return this.rates.setPlanning(actor, input);
  }

  @Patch(':id')
  @Can('rates.write')
  @ApiOperation({ operationId: 'correctPlanningRate', summary: 'Put a planning rate right' })
  correct(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: RateEditInput,
  ): Promise<PlanningRateView> {
    return this.rates.correctPlanning(actor, id, version, input);
  }
}
