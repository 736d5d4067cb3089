import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';

/** Where a list goes on. */
export class PageInfo {
  next: string | null;
}

/** Describes the answer of a list route. */
export function ApiPage(row: Type<unknown>): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(row, PageInfo),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['data', 'page'],
        properties: {
          data: { type: 'array', items: { $ref: getSchemaPath(row) } },
          page: { $ref: getSchemaPath(PageInfo) },
        },
      },
    }),
  );
}
