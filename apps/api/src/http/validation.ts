import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldError, InvalidInput } from '#kernel';

/** Checks every body and query against its input class; unknown fields are mistakes, not noise. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
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
