import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RoleView, roleViews } from '#identity';
import { type Page, wholeList } from '#platform';
import { Can } from '../http/can.decorator.js';
import { SessionOnly } from '../http/session-only.js';

@ApiTags('people')
@Controller('roles')
@SessionOnly()
export class RolesController {
  @Get()
  @Can('people.read')
  @ApiOperation({ operationId: 'listRoles', summary: 'What each role may do' })
  list(): Page<RoleView> {
    return wholeList(roleViews());
  }
}
