import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID } from 'class-validator';
import { FUNDING_TYPES, type FundingType, type PersonActor } from '#kernel';
import { NeedsService, NeedView, NewNeedInput } from '#money';
import { type Page } from '#platform';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { ApiPage } from '../http/paged.js';
import { Acting } from '../http/parameters.js';

export class NeedsQuery extends ListQuery {
  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  networkId?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  year?: number;

  @ApiPropertyOptional({ enum: FUNDING_TYPES })
  @IsOptional()
  @IsIn(FUNDING_TYPES)
  type?: FundingType;

  @ApiPropertyOptional({ type: Boolean, description: 'only the versions that count today' })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown)))
  @IsBoolean()
  inForce?: boolean;
}

@ApiTags('needs')
@Controller('needs')
export class NeedsController {
  constructor(private readonly needs: NeedsService) {}

  @Get()
  @Can('needs.read')
  @ApiOperation({ operationId: 'listNeeds', summary: 'Adopted versions of needs, the latest year first' })
  @ApiPage(NeedView)
  list(@Acting() actor: PersonActor, @Query() query: NeedsQuery): Promise<Page<NeedView>> {
    const { cursor, limit, ...filter } = query;
    return this.needs.list(actor, filter, { cursor, limit });
  }

  @Post()
  @Can('needs.write')
  @ApiOperation({ operationId: 'adoptNeed', summary: 'Record the version of a need that a network adopted' })
  @ApiCreatedResponse({ type: NeedView })
  adopt(@Acting() actor: PersonActor, @Body() input: NewNeedInput): Promise<NeedView> {
    return this.needs.adopt(actor, input);
  }
}
