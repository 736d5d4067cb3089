import { readConfig } from '#platform/config';
import type { Services } from './own-services.js';
import { readyBlock } from './ready-block.js';

const SECRET = { ENTENTE_SECRET_KEY: 'a secret that is long enough to be one' };
const EMBEDDED: Services = {
  database: { appUrl: '', ownerUrl: '' },
  dataFolder: '/srv/entente/postgres',
  mail: { url: 'smtp://127.0.0.1:2525', caughtIn: '/srv/entente/mail' },
  secretKey: '',
};

describe('the block that ends the start', () => {
  test('says where the product is, who can sign in, where mail and data are, and ends with the address', () => {
    const block = readyBlock(readConfig({ ENTENTE_HOME: '/srv/entente' }), EMBEDDED);
    expect(block).toContain('admin@entente.example, password entente-demo');
    expect(block).toContain('caught in /srv/entente/mail and at http://localhost:3000/caught-mail');
    expect(block.split('\n').at(-1)).toBe('Entente is ready at http://localhost:3000');
  });

  test('says where the database is when it had to go elsewhere', () => {
    const services = { ...EMBEDDED, dataFolder: '/var/lib/entente/0123456789ab/postgres' };
    const block = readyBlock(readConfig({ ENTENTE_HOME: '/root/entente' }), services);
    expect(block).toContain('/root/entente');
    expect(block).toContain('the database is in /var/lib/entente/0123456789ab/postgres');
  });

  test('with services of the operator it names no account and no password', () => {
    const settings = {
      ...SECRET,
      DATABASE_URL: 'postgres://app:hidden@db.example:5432/entente',
      SMTP_URL: 'smtp://me:hidden@mail.example:587',
    };
    const services: Services = { ...EMBEDDED, dataFolder: null, mail: { url: settings.SMTP_URL, caughtIn: null } };
    const block = readyBlock(readConfig(settings), services);
    expect(block).toContain('database at db.example:5432');
    expect(block).toContain('is sent through mail.example:587');
    expect(block).not.toMatch(/hidden|entente-demo/);
  });
});
