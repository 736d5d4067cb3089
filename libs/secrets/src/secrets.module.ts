import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { systemActor } from '#kernel';
import { type Config, CONFIG, ConfigError, Database } from '#platform';
import { RootKey } from './root-key.js';
import { Secrets } from './secrets.service.js';

/** Nothing starts on data that were sealed with another root key. */
@Injectable()
class RootKeyCheck implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.db.read(systemActor('command'), (tx) => this.secrets.check(tx));
  }
}

@Module({
  providers: [{ provide: Secrets, useFactory: secretsOf, inject: [CONFIG] }, RootKeyCheck],
  exports: [Secrets],
})
export class SecretsModule {}

function secretsOf({ secretKey }: Config): Secrets {
  if (secretKey === null) throw new ConfigError(['ENTENTE_SECRET_KEY: is required by this process']);
  return new Secrets(new RootKey(secretKey));
}
