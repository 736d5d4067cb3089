import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldError, InvalidInput } from '#kernel';

/** Checks every body and query against its input class; unknown fields are mistakes, not noise. */
export function validationPipe(): ValidationPipe {
  return new InputPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => {
      const fields = errors.flatMap((error) => fieldErrors(error, ''));
      return new InvalidInput('input.invalid', sentenceOf(fields), fields);
    },
  });
}

/** No input has a list within a list, and the rules of nested classes let an empty one pass for an object. */
class InputPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const pointer = metadata.type === 'body' ? listWithinList(value, '') : null;
    if (pointer === null) return super.transform(value, metadata);
    const field = { pointer, code: 'list-within-list', message: 'must not be a list' };
    throw new InvalidInput('input.invalid', sentenceOf([field]), [field]);
  }
}

// No input nests deeper; what does is meant to exhaust whoever reads it.
const DEEPEST = 10;

/** Where a list stands directly within another one, or something far too deep; else null. */
function listWithinList(value: unknown, path: string, depth = 0): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const at = `${path}/${key}`;
    if (Array.isArray(value) && Array.isArray(part)) return at;
    const below = depth > DEEPEST ? path : listWithinList(part, at, depth + 1);
    if (below !== null) return below;
  }
  return null;
}

function fieldErrors(error: ValidationError, path: string): FieldError[] {
  const pointer = `${path}/${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
    pointer,
    code,
    message: message.replace(new RegExp(`^(each value in )?${escapeForPattern(error.property)} `), '$1'),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}

function sentenceOf(fields: FieldError[]): string {
  const first = fields[0];
  return first ? `${first.pointer.slice(1).replaceAll('/', '.')} ${first.message}.` : 'The request cannot be read.';
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
