import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** An OpenAPI schema, as far as it is read here. */
export interface Shape {
  properties: Record<string, object>;
  required?: string[];
}

/** Inputs, views and queries by the name of their class. */
export type Shapes = Record<string, Shape>;

/** What a route answers when all is well. */
export interface Answer {
  status: string;
  schema: object;
}

/** An operation of the description, as far as its answers go. */
interface Answering {
  operationId?: string;
  responses?: Record<string, unknown>;
}

/** What Nest's own compiler plugin would have written into a class. */
const FIELDS_OF_CLASS = '_OPENAPI_METADATA_FACTORY';
const QUERY_PARAMETER = /^4:(\d+)$/;
const REFERENCE = /"#\/components\/schemas\/(\w+)"/g;

/** Shapes, and answers by operationId, as the build read them from types, rules and comments (`.build/api-shapes.mjs`). */
export function readShapes(): { shapes: Shapes; answers: Record<string, Answer> } {
  return JSON.parse(readFileSync(join(process.cwd(), 'dist', 'api-shapes.json'), 'utf8')) as ReturnType<typeof readShapes>;
}

/** Tells what the operations of a path answer, where their controllers leave it to the type of their methods. */
export function addAnswers(path: Record<string, Answering>, answers: Record<string, Answer>): void {
  for (const { operationId, responses = {} } of Object.values(path)) {
    const answer = answers[operationId ?? ''];
    if (answer) responses[answer.status] = { description: '', content: { 'application/json': { schema: answer.schema } } };
  }
}

/** Shapes that a description refers to and all that these refer to, in the order of the alphabet. */
export function shapesReferredTo(description: object, shapes: Shapes): Shapes {
  const waiting = namesIn(description);
  const found: Shapes = {};
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const shape = shapes[name];
    if (!shape || name in found) continue;
    found[name] = shape;
    waiting.push(...namesIn(shape));
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function namesIn(part: object): string[] {
  return Array.from(JSON.stringify(part).matchAll(REFERENCE), ([, name]) => name!);
}

/** Tells Nest the fields of every query, which it describes one by one as parameters. */
export function tellQueries(app: NestFastifyApplication, shapes: Shapes): void {
  const scanner = new MetadataScanner();
  for (const { metatype, instance } of app.get(DiscoveryService).getControllers()) {
    const prototype = Object.getPrototypeOf(instance) as object;
    for (const type of scanner.getAllMethodNames(prototype).flatMap((method) => queriesOf(metatype!, prototype, method))) {
      const { properties, required = [] } = shapes[type.name] ?? { properties: {} };
      const fields = Object.entries(properties).map(([name, field]) => [name, { ...field, required: required.includes(name) }]);
      Object.assign(type, { [FIELDS_OF_CLASS]: () => Object.fromEntries(fields) as object });
    }
  }
}

function queriesOf(metatype: object, prototype: object, method: string): { name: string }[] {
  const parameters = Object.entries((Reflect.getMetadata(ROUTE_ARGS_METADATA, metatype, method) ?? {}) as Record<string, object>);
  const types = (Reflect.getMetadata('design:paramtypes', prototype, method) ?? []) as { name: string }[];
  const whole = parameters.filter(([, { data }]: [string, { data?: unknown }]) => data === undefined);
  return whole.flatMap(([key]) => types[Number(QUERY_PARAMETER.exec(key)?.[1])] ?? []);
}
