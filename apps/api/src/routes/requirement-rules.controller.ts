import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { PersonActor } from '#kernel';
import {
  GRANT_ROLES,
  type GrantRole,
  NewRequirementRuleInput,
  RequirementRulesService,
  RequirementTemplateView,
  ScheduledRuleView,
  templatesFor,
  toTemplateView,
} from '#grants';
import { Can } from '../http/can.decorator.js';
import { NoContent } from '../http/no-content.js';
import { Acting, Id } from '../http/parameters.js';

export class TemplatesQuery {
  /** @default direct */ @IsOptional() @IsIn(GRANT_ROLES) role?: GrantRole;
}

@ApiTags('requirements')
@Controller()
export class RequirementRulesController {
  constructor(private readonly rules: RequirementRulesService) {}

  @Get('requirement-templates')
  @Can('grants.read')
  @ApiOperation({ operationId: 'listRequirementTemplates', summary: 'Rules that occur in many contracts' })
  templates(@Query() query: TemplatesQuery): RequirementTemplateView[] {
    return templatesFor(query.role ?? 'direct').map(toTemplateView);
  }

  @Post('grants/:id/requirement-rules')
  @Can('requirements.write')
  @ApiOperation({ operationId: 'addRequirementRule', summary: 'Add a clause of the contract and make its requirements' })
  add(@Acting() actor: PersonActor, @Id() grantId: string, @Body() input: NewRequirementRuleInput): Promise<ScheduledRuleView> {
    return this.rules.add(actor, grantId, input);
  }

  @Delete('requirement-rules/:id')
  @NoContent()
  @Can('requirements.write')
  @ApiOperation({ operationId: 'removeRequirementRule', summary: 'Take a clause away with what nobody worked on' })
  remove(@Acting() actor: PersonActor, @Id() id: string): Promise<void> {
    return this.rules.remove(actor, id);
  }
}
