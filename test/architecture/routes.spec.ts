import 'reflect-metadata';
import { Body, Controller, Get, Module, Post, RequestMethod } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { DiscoveryModule, DiscoveryService, MetadataScanner, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getMetadataStorage } from 'class-validator';
import { Can } from '../../apps/api/src/http/can.decorator.js';
import { apiDescription } from '../../apps/api/src/http/describe-api.js';
import { requireNamedPermissions } from '../../apps/api/src/http/require-permissions.js';
import { startApi, type TestApi } from '../support/api.js';

/** What a field that is an object must say beyond that. */
const SAYS_MORE = ['allOf', 'properties', 'additionalProperties'];

const BODY_PARAMETER = /^3:(\d+)$/;

/** Handlers whose @Body is of a type that carries no validation rule: whatever is sent would pass. */
function unvalidatedBodies(app: { get: NestFastifyApplication['get'] }): string[] {
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype, instance }) => {
      const prototype = Object.getPrototypeOf(instance) as object;
      return scanner
        .getAllMethodNames(prototype)
        .filter((name) => bodiesOf(metatype as object, prototype, name).some((type) => !hasRules(type)))
        .map((name) => `${(metatype as { name: string }).name}.${name}`);
    });
}

function bodiesOf(metatype: object, prototype: object, method: string): unknown[] {
  const parameters = Object.keys((Reflect.getMetadata(ROUTE_ARGS_METADATA, metatype, method) as object | undefined) ?? {});
  const types = (Reflect.getMetadata('design:paramtypes', prototype, method) as unknown[] | undefined) ?? [];
  return parameters.flatMap((key) => {
    const match = BODY_PARAMETER.exec(key);
    return match ? [types[Number(match[1])]] : [];
  });
}

function hasRules(type: unknown): boolean {
  if (typeof type !== 'function' || type === Object) return false;
  return getMetadataStorage().getTargetValidationMetadatas(type, '', true, false).length > 0;
}

class NoRules {
  anything: string;
}

@Controller('planted')
class PlantedController {
  @Get()
  open(): string {
    return 'no permission named';
  }

  @Post()
  @Can('grants.write')
  unvalidated(@Body() _body: NoRules): string {
    return 'anything passes';
  }
}

@Module({ imports: [DiscoveryModule], controllers: [PlantedController] })
class PlantedModule {}

describe('routes', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  test('every body is checked against rules', () => {
    expect(unvalidatedBodies(api.app)).toEqual([]);
  });

  test('planted: a body without rules is found, and a route without permission does not start', async () => {
    const planted = await NestFactory.createApplicationContext(PlantedModule, { logger: false });
    expect(unvalidatedBodies(planted)).toEqual(['PlantedController.unvalidated']);
    expect(() => requireNamedPermissions(planted)).toThrow(/PlantedController.open/);
    await planted.close();
  });

  test('the description names every operation once, with its answers', () => {
    const operations = Object.values(apiDescription(api.app).paths).flatMap((path) =>
      Object.entries(path as Record<string, { operationId?: string; responses: Record<string, unknown> }>),
    );
    const ids = operations.map(([, operation]) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [method, operation] of operations) {
      expect(RequestMethod[method.toUpperCase() as keyof typeof RequestMethod]).toBeDefined();
      expect(Object.keys(operation.responses).some((status) => status.startsWith('2'))).toBe(true);
    }
  });

  test('the description says what every field is', () => {
    const { schemas = {} } = apiDescription(api.app).components ?? {};
    const vague = Object.entries(schemas).flatMap(([name, schema]) =>
      Object.entries((schema as { properties?: Record<string, object> }).properties ?? {})
        .filter(([, field]) => 'type' in field && field.type === 'object' && !SAYS_MORE.some((key) => key in field))
        .map(([field]) => `${name}.${field}`),
    );
    expect(vague).toEqual([]);
    expect(JSON.stringify(apiDescription(api.app))).not.toContain('schemas/Object"');
  });

  test('nobody who is not signed in reads anything but meta and health', async () => {
    const open: string[] = [];
    for (const [path, methods] of Object.entries(apiDescription(api.app).paths)) {
      if (!('get' in (methods as object))) continue;
      const { status } = await api.anonymous().get(path.replace(/\{[^}]+\}/g, '01890000-0000-7000-8000-000000000000'));
      if (status !== 401) open.push(path);
    }
    expect(open.sort()).toEqual(
      ['/api/v1/meta', '/health/live', '/health/ready', '/health/reminders'].filter((path) => open.includes(path)),
    );
  });
});
