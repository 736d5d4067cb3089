import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import { MoneySettingsInput, MoneySettingsService, MoneySettingsView } from '#money';
import { Can, SignedIn } from '../http/can.decorator.js';
import { Acting, IfMatch } from '../http/parameters.js';

@ApiTags('rates')
@Controller('money-settings')
export class MoneySettingsController {
  constructor(private readonly settings: MoneySettingsService) {}

  @Get()
  @SignedIn()
  @ApiOperation({ operationId: 'showMoneySettings', summary: 'The reporting currency and the probabilities of the stages' })
  show(@Acting() actor: PersonActor): Promise<MoneySettingsView> {
    return this.settings.show(actor);
  }

  @Patch()
  @Can('rates.write')
  @ApiOperation({ operationId: 'editMoneySettings', summary: 'Change the reporting currency or the probabilities' })
  edit(@Acting() actor: PersonActor, @IfMatch() version: number, @Body() input: MoneySettingsInput): Promise<MoneySettingsView> {
    return this.settings.edit(actor, version, input);
  }
}
