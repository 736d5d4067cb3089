import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { TOKEN_SCHEME } from './can.decorator.js';
import { SESSION_ONLY_MARK } from './session-only.js';
import { addAnswers, readShapes, shapesReferredTo, tellQueries } from './shapes.js';

/** The description of every route, body, answer and error. */
export function apiDescription(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Entente')
    .setDescription('Partnership and funding CRM for peer-led networks')
    .setVersion('1')
    .addCookieAuth('entente')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'ent_…', description: 'made under “My tokens”' }, TOKEN_SCHEME)
    .build();
  const { shapes, answers } = readShapes();
  tellQueries(app, shapes);
  const description = SwaggerModule.createDocument(app, builder);
  for (const path of Object.values(description.paths)) {
    addAnswers(path as Record<string, Operation>, answers);
    addErrors(path as Record<string, Operation>);
    closeToTokens(path as Record<string, Operation>);
    orderParameters(path as Record<string, Operation>);
  }
  const { components = {} } = description;
  components.schemas = { ...components.schemas, ...shapesReferredTo(description, shapes) };
  return description;
}

/** Serves the description at /api/openapi.json and a page for people at /api/docs. */
export function describeApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => apiDescription(app), {
    jsonDocumentUrl: 'api/openapi.json',
    useGlobalPrefix: false,
  });
}

interface Operation {
  operationId?: string;
  responses?: Record<string, unknown>;
  requestBody?: unknown;
  parameters?: { in: string; name: string }[];
  security?: Record<string, string[]>[];
  [SESSION_ONLY_MARK]?: boolean;
}

/** Routes that ask for a session do not offer tokens. */
function closeToTokens(path: Record<string, Operation>): void {
  for (const operation of Object.values(path)) {
    if (operation[SESSION_ONLY_MARK]) operation.security = operation.security?.filter((way) => !(TOKEN_SCHEME in way));
    delete operation[SESSION_ONLY_MARK];
  }
}

/** The same order whoever compiled the controllers. */
function orderParameters(path: Record<string, Operation>): void {
  const key = ({ in: place, name }: { in: string; name: string }) => `${place} ${name}`;
  for (const { parameters } of Object.values(path)) parameters?.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Errors that follow from the shape of a route, so that no controller has to repeat them. */
function addErrors(path: Record<string, Operation>): void {
  for (const [method, operation] of Object.entries(path)) {
    const responses = (operation.responses ??= {});
    if (operation.parameters?.some((parameter) => parameter.in === 'path')) responses['404'] ??= problem('no such record');
    if (operation.requestBody || operation.parameters?.some((parameter) => parameter.in === 'query')) {
      responses['422'] ??= problem('a field is not as it must be');
    }
    if (method !== 'get') responses['409'] ??= problem('the state of the record forbids it');
    responses['default'] ??= problem('any other error');
  }
}

function problem(description: string): object {
  return { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
}
