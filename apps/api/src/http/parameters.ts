import { createParamDecorator, type ExecutionContext, Param, type PipeTransform } from '@nestjs/common';
import { InvalidInput, type PersonActor } from '#kernel';
import { noRecord } from '#platform';
import type { ActingRequest } from './session.guard.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The person who makes the request. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): PersonActor => {
  const { actor } = context.switchToHttp().getRequest<ActingRequest>();
  if (!actor) throw new InvalidInput('session.missing', 'Sign in first. Your session may have ended.');
  return actor;
});

/** The version that the caller read, from If-Match: "v7". Without it nobody could tell a stale edit from a fresh one. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<ActingRequest>().headers['if-match'];
  const match = typeof header === 'string' ? /^(?:W\/)?"v(\d{1,9})"$/.exec(header) : null;
  if (match) return Number(match[1]);
  throw new InvalidInput('request.if-match-missing', 'Send the ETag of the record you read as If-Match, such as "v7".');
});

/** An id in the address; other text is answered like a missing record. */
export class KnownId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (UUID.test(value)) return value.toLowerCase();
    throw noRecord();
  }
}

/** The id in the address. Text that is no id names no record: the answer is the same as for a missing one. */
export function Id(name = 'id'): ParameterDecorator {
  return Param(name, new KnownId());
}
