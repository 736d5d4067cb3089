import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A stable code that an error or a wrong field is told with, and the file that says it. */
export interface ToldCode {
  code: string;
  file: string;
}

const ERRORS = new Set(['NotFound', 'RuleBroken', 'Conflict', 'Forbidden', 'InvalidInput']);
const SENTENCES = new Set(['sentence', 'detail', 'message']);
const CODE = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;

/** Every code in the sources below these folders, in the order of the files. */
export function toldCodesBelow(...folders: string[]): ToldCode[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.includes('node_modules'))
      .flatMap((path) => toldCodesIn(join(folder, path), readFileSync(join(folder, path), 'utf8'))),
  );
}

/**
 * The codes of one source: the first text of a new error or of its `super`, what `problem(…)` is called with, and `code`
 * beside a sentence. A code put together while the program runs is reported as it is written, so that nobody hides one.
 */
export function toldCodesIn(file: string, source: string): ToldCode[] {
  const codes = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const code of codesAt(node)) codes.add(code);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true));
  return [...codes].map((code) => ({ code, file }));
}

function codesAt(node: ts.Node): string[] {
  if (ts.isNewExpression(node) && ERRORS.has(node.expression.getText())) return textsOf(node.arguments?.[0]);
  if (ts.isCallExpression(node)) return codesOfCall(node);
  return ts.isObjectLiteralExpression(node) ? codesOfObject(node) : [];
}

function codesOfCall(node: ts.CallExpression): string[] {
  const isTold = node.expression.kind === ts.SyntaxKind.SuperKeyword || node.expression.getText() === 'problem';
  return isTold ? node.arguments.flatMap(textsOf).filter((text) => CODE.test(text)) : [];
}

function codesOfObject(node: ts.ObjectLiteralExpression): string[] {
  const named = new Map(node.properties.map((property) => [property.name?.getText(), property]));
  const code = named.get('code');
  if (!code || !ts.isPropertyAssignment(code) || ![...named.keys()].some((name) => SENTENCES.has(name ?? ''))) return [];
  return textsOf(code.initializer).filter((text) => CODE.test(text));
}

/** What may stand there: the text itself, both ends of a choice, or a template as it is written. */
function textsOf(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  return ts.isTemplateExpression(node) ? [node.getText()] : [];
}
