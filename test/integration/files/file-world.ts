import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type request from 'supertest';
import { startApi, type TestApi } from '../../support/api.js';

type Browser = request.Agent & { userId: string };

/** The api with a home of its own, one organisation, and people to send files with. */
export class FileWorld {
  private constructor(
    readonly api: TestApi,
    readonly home: string,
    readonly lead: Browser,
    readonly organisationId: string,
  ) {}

  static async start(settings: NodeJS.ProcessEnv = {}): Promise<FileWorld> {
    const home = mkdtempSync(join(tmpdir(), 'entente-files-'));
    const api = await startApi({ ENTENTE_HOME: home, ...settings });
    const lead = await api.signedIn('partnership_lead');
    const { body } = await lead
      .post('/api/v1/organisations')
      .send({ code: 'P1', name: 'A partner', kind: 'ally_ngo' })
      .expect(201);
    return new FileWorld(api, home, lead, body.id as string);
  }

  async stop(): Promise<void> {
    await this.api.stop();
    rmSync(this.home, { recursive: true });
  }

  /** Sends a file for the organisation, or for what is named. */
  upload(name: string, content: Buffer, words: Record<string, string> = {}, by: Browser = this.lead): request.Test {
    const sent = by.post('/api/v1/files');
    const all = { subjectType: 'organisation', subjectId: this.organisationId, ...words };
    for (const [field, value] of Object.entries(all)) void sent.field(field, value);
    return sent.attach('file', content, name);
  }

  list(by: Browser = this.lead): request.Test {
    return by.get('/api/v1/files').query({ subjectType: 'organisation', subjectId: this.organisationId });
  }

  /** Asks for a link and follows it. */
  async download(id: string, by: Browser = this.lead): Promise<request.Response> {
    const { body } = await by.post(`/api/v1/files/${id}/link`).expect(201);
    return by
      .get(body.url as string)
      .buffer(true)
      .parse(bytes)
      .expect(200);
  }

  /** Every stored file as it lies on the disk. */
  stored(): Buffer[] {
    const folder = join(this.home, 'files');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
    return names.filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  }
}

function bytes(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(part));
  stream.on('end', () => done(null, Buffer.concat(parts)));
}
