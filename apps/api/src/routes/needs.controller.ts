import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID } from 'class-validator';
import { FUNDING_TYPES, type FundingType, type PersonActor } from '#kernel';
import { NeedsService, NeedView, NewNeedInput } from '#money';
import { IsTrueOrFalse, type Page } from '#platform';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { Acting } from '../http/parameters.js';

export class NeedsQuery extends ListQuery {
  @IsOptional() @IsUUID() networkId?: string;
  @IsOptional() @Type(() => Number) @IsInt() year?: number;
  @IsOptional() @IsIn(FUNDING_TYPES) type?: FundingType;
  /** only the versions that count today */ @IsOptional() @IsTrueOrFalse() inForce?: boolean;
}

@ApiTags('needs')
@Controller('needs')
export class NeedsController {
  constructor(private readonly needs: NeedsService) {}

  @Get()
  @Can('needs.read')
  @ApiOperation({ operationId: 'listNeeds', summary: 'Adopted versions of needs, the latest year first' })
  list(@Acting() actor: PersonActor, @Query() query: NeedsQuery): Promise<Page<NeedView>> {
    const { cursor, limit, ...filter } = query;
    return this.needs.list(actor, filter, { cursor, limit });
  }

  @Post()
  @Can('needs.write')
  @ApiOperation({ operationId: 'adoptNeed', summary: 'Record the version of a need that a network adopted' })
  adopt(@Acting() actor: PersonActor, @Body() input: NewNeedInput): Promise<NeedView> {
    return this.needs.adopt(actor, input);
  }
}
