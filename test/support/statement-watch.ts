import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { textBelow } from './sql-in-sources.js';
import { type Constants, constantsOfTheHouse, whyItDiffers } from './statement-rules.js';

/**
 * How many different statements all api suites together may send: some 530 are sent, and the rest is room for a few new
 * routes. Each is planned and kept by every connection, so a number that grows with what people send would fill the server.
 */
export const AGREED_TEXTS = 560;

/** Begins a statement that a spec puts together and sends through the doors of the product. */
export const ASKED_BY_A_SPEC = '/* asked by a spec */';

const FOLDER = () => process.env.TEST_STATEMENTS!;

interface Client {
  query(...given: unknown[]): unknown;
}

/**
 * Keeps the text of every statement that the doors of one api send. Those of all spec files are counted together, in a
 * folder of the run: a server that runs for long sends them all, and plans each of them once for every connection.
 */
export class StatementWatch {
  private readonly texts = new Set<string>();
  private readonly watched = new WeakSet<Client>();

  constructor(source: DataSource) {
    const { master } = source.driver as unknown as { master: { on(event: 'acquire', listen: (client: Client) => void): void } };
    master.on('acquire', (client) => this.watch(client));
  }

  /** Throws when a text holds what differs from call to call, or when there are more texts than agreed. */
  stop(): void {
    const own = [...this.texts].filter((text) => !text.startsWith(ASKED_BY_A_SPEC) && !textOfSpecs().includes(text));
    const differing = own.flatMap((text) => {
      const why = whyItDiffers(text, house());
      return why === undefined ? [] : [`${why}:\n${text}`];
    });
    if (differing.length > 0) throw new Error(differing.join('\n\n'));
    const fresh = own.filter(isNew);
    const complaint = tooMany(readdirSync(FOLDER()).length, fresh);
    if (complaint) throw new Error(complaint);
  }

  private watch(client: Client): void {
    if (this.watched.has(client)) return;
    this.watched.add(client);
    client.query = (...given) => {
      const [question] = given as [string | { text: string }];
      // The doors ask with an object; what TypeORM asks by itself when it connects is a string.
      if (typeof question === 'object') this.texts.add(question.text);
      return (Object.getPrototypeOf(client) as Client).query.apply(client, given);
    };
  }
}

let constants: Constants | undefined;
const house = (): Constants => (constants ??= constantsOfTheHouse());

/** What specs send by themselves is not the product's. */
let specs: string | undefined;
const textOfSpecs = (): string => (specs ??= textBelow('test'));

/** What is to be said about so many texts, or nothing. */
export function tooMany(count: number, fresh: string[]): string | undefined {
  if (count <= AGREED_TEXTS) return undefined;
  return `There are ${count} different statements, agreed are ${AGREED_TEXTS}. New are:\n${fresh.join('\n\n')}`;
}

/** Keeps the text for the count of all. Says whether it is the first to do so. */
function isNew(text: string): boolean {
  try {
    writeFileSync(`${FOLDER()}/${createHash('sha256').update(text).digest('hex')}`, text, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
