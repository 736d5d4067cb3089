import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Contact } from './contact.entity.js';
import { ContactsService } from './contacts.service.js';
import { DeclarationsService } from './declarations.service.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsService } from './organisations.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Organisation, Contact])],
  providers: [OrganisationsService, DeclarationsService, ContactsService],
  exports: [OrganisationsService, DeclarationsService, ContactsService],
})
export class OrganisationsModule {}
