import type { Program } from 'typescript';

export function shapesOf(
  program: Program,
  isOurs?: (path: string) => boolean,
): {
  shapes: Record<string, { type: 'object'; properties: Record<string, object>; required?: string[] }>;
  answers: Record<string, { status: string; schema: object }>;
};
