import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Deadline } from './deadline.entity.js';
import { DeadlinesService } from './deadlines.service.js';
import { ReminderPlanner } from './reminder-planner.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Deadline])],
  providers: [DeadlinesService, ReminderPlanner],
  exports: [DeadlinesService, ReminderPlanner],
})
export class DeadlinesModule {}
