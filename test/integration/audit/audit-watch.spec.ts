import { createServer, type Server } from 'node:http';
import request from 'supertest';
import { AuditWatch } from '../../support/audit-watch.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

/** Answers every request with the status that its path names, and does nothing. */
const idle = () => createServer((asked, answer) => answer.writeHead(Number(asked.url!.slice(1))).end());

describe('the watch over writes', () => {
  let database: TestDatabase;
  let server: Server;
  let watch: AuditWatch;
  beforeEach(async () => {
    database = await createTestDatabase();
    server = idle();
    watch = new AuditWatch(database.url);
    await watch.start(server);
  });
  afterEach(() => database.drop());

  test.each(['get', 'head', 'options'] as const)('lets a %s pass', async (method) => {
    await request(server)[method]('/200').expect(200);
    await expect(watch.stop()).resolves.toBeUndefined();
  });

  test.each(['post', 'put', 'patch', 'delete'] as const)('breaks off a %s that succeeded and left nothing', async (method) => {
    await expect(request(server)[method]('/200').set('authorization', 'Bearer x')).rejects.toThrow(/hang up/);
    await expect(watch.stop()).rejects.toThrow(`${method.toUpperCase()} /200 succeeded and left no audit row`);
  });

  test('lets a write pass that failed', async () => {
    await request(server).post('/422').expect(422);
    await expect(watch.stop()).resolves.toBeUndefined();
  });
});
