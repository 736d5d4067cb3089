import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import { NewSpotRateInput, RateEditInput, RatesService, SpotRateView } from '#money';
import { type Page } from '#platform';
import { Can } from '../http/can.decorator.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';
import { RatesQuery } from './planning-rates.controller.js';

@ApiTags('rates')
@Controller('spot-rates')
export class SpotRatesController {
  constructor(private readonly rates: RatesService) {}

  @Get()
  @Can('rates.read')
  @ApiOperation({ operationId: 'listSpotRates', summary: 'Published rates, the latest day first' })
  list(@Acting() actor: PersonActor, @Query() query: RatesQuery): Promise<Page<SpotRateView>> {
    const { cursor, limit, ...filter } = query;
    return this.rates.listSpot(actor, filter, { cursor, limit });
  }

  @Post()
  @Can('rates.write')
  @ApiOperation({ operationId: 'publishSpotRate', summary: 'Enter the published rate of a day' })
  publish(@Acting() actor: PersonActor, @Body() input: NewSpotRateInput): Promise<SpotRateView> {
    return this.rates.publishSpot(actor, input);
  }

  @Patch(':id')
  @Can('rates.write')
  @ApiOperation({ operationId: 'correctSpotRate', summary: 'Put a published rate right' })
  correct(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: RateEditInput,
  ): Promise<SpotRateView> {
    return this.rates.correctSpot(actor, id, version, input);
  }
}
