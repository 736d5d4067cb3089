import { parseArgs } from 'node:util';
import { startMailCatcher } from '#local-services';
import { readConfig } from '#platform/config';
import { Shutdown } from './shutdown.js';

const USUAL_PORT = '1025';

/** mail catch: an SMTP server that delivers nothing and keeps every message as a file, until it is told to stop. */
export async function runMailCatch(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { host: { type: 'string', default: '127.0.0.1' }, port: { type: 'string', default: USUAL_PORT } },
  });
  const shutdown = new Shutdown();
  const { mailFolder } = readConfig({ ENTENTE_HOME: env['ENTENTE_HOME'], ENTENTE_MAIL_FOLDER: env['ENTENTE_MAIL_FOLDER'] });
  const catcher = await startMailCatcher({ folder: mailFolder, host: values.host, port: Number(values.port) });
  console.log(`Mail sent to ${values.host}, port ${values.port} is kept in ${mailFolder} and delivered to nobody.`);
  await shutdown.request;
  await catcher.stop();
}
