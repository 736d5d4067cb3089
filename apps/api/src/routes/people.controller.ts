import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PeopleService, PersonView } from '#identity';
import type { PersonActor } from '#kernel';
import { type Page } from '#platform';
import { Can } from '../http/can.decorator.js';
import { ApiPage } from '../http/paged.js';
import { Acting } from '../http/parameters.js';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get()
  @Can('deadlines.write')
  @ApiOperation({ operationId: 'listPeople', summary: 'People who can be named as the owner of something, by name' })
  @ApiPage(PersonView)
  async list(@Acting() actor: PersonActor): Promise<Page<PersonView>> {
    return { data: await this.people.assignable(actor), page: { next: null } };
  }
}
