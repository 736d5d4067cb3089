import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Contact } from './contact.entity.js';
import { IdentityModule } from '#identity';
import { SecretsModule } from '#secrets';
import { ContactRevealService } from './contact-reveal.service.js';
import { ContactsService } from './contacts.service.js';
import { DeclarationsService } from './declarations.service.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsService } from './organisations.service.js';
import { SignatoriesService } from './signatories.service.js';
import { Signatory } from './signatory.entity.js';

const SERVICES = [OrganisationsService, DeclarationsService, ContactsService, ContactRevealService, SignatoriesService];

@Module({
  imports: [TypeOrmModule.forFeature([Organisation, Contact, Signatory]), IdentityModule, SecretsModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class OrganisationsModule {}
