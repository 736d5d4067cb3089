import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PERMISSION } from './can.decorator.js';

/** A route that names no permission does not start: nobody can forget one. Throws an Error naming the routes. */
export function requireNamedPermissions(app: INestApplicationContext): void {
  const scanner = new MetadataScanner();
  const open: string[] = [];
  for (const { metatype, instance } of app.get(DiscoveryService).getControllers()) {
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const named = Reflect.hasMetadata(PERMISSION, prototype[name]!) || Reflect.hasMetadata(PERMISSION, metatype!);
      if (Reflect.hasMetadata('path', prototype[name]!) && !named) open.push(`${metatype!.name}.${name}`);
    }
  }
  if (open.length > 0) throw new Error(`These routes name no permission (@Can, @SignedIn or @Public): ${open.join(', ')}`);
}
