import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Contact } from './contact.entity.js';
import { SecretsModule } from '#secrets';
import { ContactRevealService } from './contact-reveal.service.js';
import { ContactsService } from './contacts.service.js';
import { DeclarationsService } from './declarations.service.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsService } from './organisations.service.js';
import { SignatoriesService } from './signatories.service.js';

const SERVICES = [OrganisationsService, DeclarationsService, ContactsService, ContactRevealService, SignatoriesService];

@Module({
  imports: [TypeOrmModule.forFeature([Organisation, Contact]), SecretsModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class OrganisationsModule {}
