import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleService } from './people.service.js';
import { Person } from './person.entity.js';
import { SessionsService } from './sessions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Person])],
  providers: [PeopleService, SessionsService],
  exports: [PeopleService, SessionsService],
})
export class IdentityModule {}
