import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import { AppError, Conflict, Forbidden, InvalidInput, NotFound, RuleBroken } from '#kernel';
import { problemOfDatabase } from './database-problem.js';
import type { Problem } from './problem.js';

/** Codes whose status says more than that of their kind. */
const STATUS_OF_CODE: Record<string, number> = {
  'record.stale': 412,
  'request.if-match-missing': 428,
  'session.missing': 401,
  'session.credentials-wrong': 401,
  'session.code-needed': 401,
  'session.code-wrong': 401,
  'token.unknown': 401,
  'request.two-credentials': 400,
  'request.too-many': 429,
  'session.too-many-tries': 429,
  'contacts.too-many-reveals': 429,
};

const STATUS_OF_KIND: [abstract new (...args: never[]) => AppError, number][] = [
  [NotFound, 404],
  [Forbidden, 403],
  [InvalidInput, 422],
  [Conflict, 409],
  [RuleBroken, 409],
];

/** The problem that an error is told as, or null when it is a fault of ours that nobody outside can mend. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof AppError) return problemOfApp(error);
  if (error instanceof HttpException) return problem(error.getStatus(), 'request.refused', error.message);
  const database = problemOfDatabase(error);
  if (database)
    return { ...problem(database.status, database.code, database.detail), ...(database.errors && { errors: database.errors }) };
  const status = (error as { statusCode?: number }).statusCode;
  return status !== undefined && status >= 400 && status < 500
    ? problem(status, 'request.refused', (error as Error).message)
    : null;
}

/** The answer to a fault of ours: nothing about its inside. */
export function unexpectedProblem(): Problem {
  return problem(
    500,
    'server.unexpected',
    'Something went wrong on our side. Nothing was changed. Try again; if it stays, tell an administrator.',
  );
}

function problemOfApp(error: AppError): Problem {
  const kind = STATUS_OF_KIND.find(([type]) => error instanceof type);
  const status = STATUS_OF_CODE[error.code] ?? kind?.[1] ?? 500;
  const errors = error instanceof InvalidInput && error.errors.length > 0 ? { errors: [...error.errors] } : {};
  const facts = Object.keys(error.facts).length > 0 ? { facts: { ...error.facts } } : {};
  return { ...problem(status, error.code, error.message), ...errors, ...facts };
}

function problem(status: number, code: string, detail: string): Problem {
  return { type: `https://entente.example/problems/${code}`, title: STATUS_CODES[status] ?? 'Error', status, detail, code };
}
