import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse } from '@nestjs/swagger';

/** A route that answers with nothing but that it is done. */
export function NoContent(): MethodDecorator {
  return applyDecorators(HttpCode(204), ApiNoContentResponse({ description: 'done' }));
}
