import { fastify } from 'fastify';
import pg from 'pg';
import { LIMITS } from './limits.js';

// What a hand-written server could do at most: nothing but Fastify, one named statement a request, no policies.
// Arguments: the owner's address, the port, and how many connections the product has.

const [url, port, connections] = process.argv.slice(2);
// Days stay the text they are, as in the product.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({ connectionString: url, max: Number(connections) });
const server = fastify({ logger: false });
for (const [name, { text, answer }] of Object.entries(LIMITS)) {
  server.get<{ Querystring: { values: string } }>(`/${name}`, async (request) => {
    const { rows } = await pool.query({ name, text, values: JSON.parse(request.query.values) as unknown[] });
    return answer(rows as Record<string, unknown>[]);
  });
}
await server.listen({ port: Number(port), host: '127.0.0.1' });
process.once('disconnect', () => process.exit(0));
process.send?.({ ready: true });
