import { Body, Controller, Delete, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import {
  ContactEditInput,
  ContactLookupInput,
  ContactRevealService,
  ContactsService,
  ContactView,
  NewContactInput,
  RevealedChannelView,
} from '#organisations';
import { AnsweredOnce } from '../http/answered-once.js';
import { Can } from '../http/can.decorator.js';
import { NoContent } from '../http/no-content.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

@ApiTags('contacts')
@Controller()
export class ContactsController {
  constructor(
    private readonly contacts: ContactsService,
    private readonly reveals: ContactRevealService,
  ) {}

  @Post('organisations/:id/contacts')
  @Can('contacts.write')
  @ApiOperation({ operationId: 'addContact', summary: 'Add a contact to an organisation' })
  add(@Acting() actor: PersonActor, @Id() organisationId: string, @Body() input: NewContactInput): Promise<ContactView> {
    return this.contacts.add(actor, organisationId, input);
  }

  @Patch('contacts/:id')
  @Can('contacts.write')
  @ApiOperation({ operationId: 'editContact', summary: 'Change a contact' })
  edit(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: ContactEditInput,
  ): Promise<ContactView> {
    return this.contacts.edit(actor, id, version, input);
  }

  @Post('contacts/:id/reveal')
  @AnsweredOnce()
  @Can('contacts.reveal')
  @ApiOperation({ operationId: 'revealContact', summary: 'Show how a contact is reached; each time it is logged' })
  reveal(@Acting() actor: PersonActor, @Id() id: string): Promise<RevealedChannelView> {
    return this.reveals.reveal(actor, id);
  }

  @Post('contacts/lookup')
  @AnsweredOnce()
  @Can('contacts.reveal')
  @ApiOperation({ operationId: 'lookUpContact', summary: 'Contacts with exactly this address or number; each look is logged' })
  lookUp(@Acting() actor: PersonActor, @Body() input: ContactLookupInput): Promise<ContactView[]> {
    return this.reveals.lookUp(actor, input.channelValue);
  }

  @Delete('contacts/:id')
  @NoContent()
  @Can('contacts.write')
  @ApiOperation({ operationId: 'removeContact', summary: 'Remove a contact' })
  remove(@Acting() actor: PersonActor, @Id() id: string): Promise<void> {
    return this.contacts.remove(actor, id);
  }
}
