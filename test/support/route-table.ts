import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { NEEDS, TOKEN_SCHEME } from '../../apps/api/src/http/can.decorator.js';
import { apiDescription } from '../../apps/api/src/http/describe-api.js';
import type { Records } from './two-regions.js';

/** A route as the description of the api has it. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  /** A permission, 'public', or 'signed-in'. */
  needs: string;
  /** Whether a token of a program opens it. */
  takesToken: boolean;
  /** The schema of the JSON body, where there is one. */
  body: Schema | null;
}

export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  enum?: unknown[];
  example?: unknown;
  pattern?: string;
  minLength?: number;
  minimum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every route of the api, and its whole description. */
export function routesOf(app: NestFastifyApplication): { routes: Route[]; description: OpenAPIObject } {
  const description = apiDescription(app);
  const routes = Object.entries(description.paths).flatMap(([path, at]) =>
    METHODS.filter((method) => at![method]).map((method) => {
      const operation = at![method] as object as Record<string, unknown>;
      const content = (operation['requestBody'] as { content?: Record<string, { schema: Schema }> } | undefined)?.content;
      const security = (operation['security'] ?? []) as Record<string, unknown>[];
      const takesToken = security.some((scheme) => TOKEN_SCHEME in scheme);
      return { method, path, needs: String(operation[NEEDS]), takesToken, body: content?.['application/json']?.schema ?? null };
    }),
  );
  return { routes, description };
}

export const NOBODYS_ID = '00000000-0000-7000-8000-000000000000';

/** What the parameter of a path stands for: by the part before it, else by its own name. */
const BY_FOREGOING: Record<string, keyof Records> = {
  assessments: 'assessment',
  evidence: 'evidence',
  complaints: 'complaint',
  contacts: 'contact',
  deadlines: 'deadline',
  donors: 'donor',
  files: 'file',
  grants: 'grant',
  incidents: 'incident',
  organisations: 'organisation',
  partnerships: 'partnership',
  requirements: 'requirement',
  'requirement-rules': 'rule',
  signatories: 'signatory',
  subgrants: 'subgrant',
  tranches: 'tranche',
};
const BY_NAME: Record<string, string> = {
  criterion: 'G1',
  question: 'separate_ledger',
  network: 'SOUTH-region',
  type: 'core',
  document: 'inpud-consensus-statement',
  subjectType: 'grant',
  kind: 'contact',
};

/** The path of a route with the records of a region in its places; an id that is nobody's where there is no such record. */
export function pathWith(path: string, ids: Partial<Records>): string {
  return path.replace(/([^/]*)\/\{([^}]+)\}/g, (_, foregoing: string, name: string) => {
    const kind = BY_FOREGOING[foregoing];
    return `${foregoing}/${(kind ? ids[kind] : BY_NAME[name]) ?? NOBODYS_ID}`;
  });
}

/** Whether a path names a record by its id. */
export function namesRecord(path: string): boolean {
  return /\{(id|evidenceId)\}/.test(path);
}

/** A body that passes the rules of its fields, as far as the description tells them. */
export function bodyFor(schema: Schema | null, description: OpenAPIObject): unknown {
  if (schema === null) return undefined;
  const known = resolved(schema, description);
  if (known.example !== undefined) return known.example;
  if (known.enum) return known.enum[0];
  if (known.properties) {
    const required = known.required ?? [];
    return Object.fromEntries(required.map((name) => [name, bodyFor(known.properties![name]!, description)]));
  }
  return plainValue(known, description);
}

function plainValue(schema: Schema, description: OpenAPIObject): unknown {
  if (schema.type === 'array') return [bodyFor(schema.items ?? {}, description)];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'number' || schema.type === 'integer') return schema.minimum ?? 1;
  if (schema.format === 'uuid') return NOBODYS_ID;
  if (schema.format === 'date') return '2026-01-01';
  return 'text'.padEnd(schema.minLength ?? 4, 't');
}

function resolved(schema: Schema, description: OpenAPIObject): Schema {
  const name = (schema.$ref ?? schema.allOf?.[0]?.$ref)?.split('/').at(-1);
  return name ? (description.components!.schemas![name] as Schema) : schema;
}
