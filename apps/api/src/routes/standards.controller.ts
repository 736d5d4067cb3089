import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import { type Page } from '#platform';
import { ProfileView, StandardsService, StandardVersionCardView, StandardVersionView } from '#standards';
import { Can } from '../http/can.decorator.js';
import { Acting, Id } from '../http/parameters.js';

@ApiTags('standards')
@Controller()
export class StandardsController {
  constructor(private readonly standards: StandardsService) {}

  @Get('standards')
  @Can('standards.read')
  @ApiOperation({ operationId: 'listStandards', summary: 'Versions of the standards, newest first' })
  list(@Acting() actor: PersonActor): Promise<Page<StandardVersionView>> {
    return this.standards.list(actor);
  }

  @Get('standards/:id')
  @Can('standards.read')
  @ApiOperation({ operationId: 'showStandard', summary: 'One version of the standards with its card' })
  show(@Acting() actor: PersonActor, @Id() id: string): Promise<StandardVersionCardView> {
    return this.standards.show(actor, id);
  }

  @Get('profiles')
  @Can('standards.read')
  @ApiOperation({ operationId: 'listProfiles', summary: 'Kinds of partner and how the card counts for them' })
  profiles(@Acting() actor: PersonActor): Promise<Page<ProfileView>> {
    return this.standards.profiles(actor);
  }
}
