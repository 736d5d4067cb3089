import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { demoAccounts } from '#identity';
import { systemActor } from '#kernel';
import { CONFIG, type Config, Database, SystemClock } from '#platform';
import { Public } from '../http/can.decorator.js';

export class DemoAccountView {
  email: string;
  name: string;
  role: string;
}

/** What the interface needs to know before anybody signs in. */
export class MetaView {
  product: string;
  version: string;
  /** the day of the product’s clock in the secretariat’s zone */ today: string;
  demo: boolean;
  /** false while the built-in catcher keeps all mail */ mailLeaves: boolean;
  languages: string[];
  demoAccounts: DemoAccountView[];
  demoPassword: string | null;
}

const VERSION = '0.1.0';
const DEMO_PASSWORD = 'entente-demo';

@ApiTags('meta')
@Controller('meta')
export class MetaController {
  constructor(
    private readonly db: Database,
    private readonly clock: SystemClock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ operationId: 'showMeta', summary: 'What the interface needs before sign-in' })
  async show(): Promise<MetaView> {
    const { demo, smtpUrl } = this.config;
    const accounts = demo ? await this.db.read(systemActor('sign-in'), demoAccounts) : [];
    return {
      product: 'Entente',
      version: VERSION,
      today: this.clock.today(),
      demo,
      mailLeaves: smtpUrl !== null,
      languages: ['en', 'fr'],
      demoAccounts: accounts.map(({ email, name, roles }) => ({ email, name, role: roles[0] ?? '' })),
      demoPassword: demo ? DEMO_PASSWORD : null,
    };
  }
}
