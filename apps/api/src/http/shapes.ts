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

/** What Nest's own compiler plugin would have written into a class. */
const FIELDS_OF_CLASS = '_OPENAPI_METADATA_FACTORY';
const QUERY_PARAMETER = /^4:(\d+)$/;
const REFERENCE = /"#\/components\/schemas\/(\w+)"/g;

/** The shapes as the build read them from types, rules and comments (`.build/api-shapes.mjs`). */
export function readShapes(): Shapes {
  return JSON.parse(readFileSync(join(process.cwd(), 'dist', 'api-shapes.json'), 'utf8')) as Shapes;
}

/** Shapes of the given names with all that their fields refer to, in the order of the alphabet. */
export function shapesWithParts(names: readonly string[], shapes: Shapes): Shapes {
  const waiting = [...names];
  const found: Shapes = {};
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const shape = shapes[name];
    if (!shape || name in found) continue;
    found[name] = shape;
    waiting.push(...Array.from(JSON.stringify(shape).matchAll(REFERENCE), ([, part]) => part!));
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
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
