import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';

/** A source file by its path from the root of the house. */
export interface Source {
  path: string;
  text: string;
}

/** The sources below these folders, specs left out. */
export function sourcesBelow(...folders: string[]): Source[] {
  return folders.flatMap(filesBelow).filter(({ path }) => !path.endsWith('.spec.ts'));
}

/** All that stands in TypeScript below these folders. */
export function textBelow(...folders: string[]): string {
  return folders
    .flatMap(filesBelow)
    .map(({ text }) => text)
    .join('\n');
}

function filesBelow(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(`${folder}/${path}`, 'utf8') }));
}

const SENDERS = new Set(['rows', 'firstRow', 'affected', 'documents']);
const SENDING_METHODS = new Set(['query', 'ask']);
// A sentence begins with a capital letter, a statement does not.
const STATEMENT = /^\s*(with\s+\w+\s+as|select|insert\s+into|update|delete\s+from)\s/;

/** Whether a file may hold SQL by its name. */
export function isForSql({ path }: Source): boolean {
  return basename(path).endsWith('.queries.ts');
}

/** Lines on which a file sends a statement or holds the text of one. */
export function sqlLines(source: Source): number[] {
  const file = parse(source);
  const senders = importedFrom(file, (door) => door === '#platform' || door.endsWith('/database.js'));
  const lines = new Set<number>();
  visit(file, (node) => {
    if (sends(node, senders) || STATEMENT.test(textOf(node) ?? '')) lines.add(lineOf(file, node));
  });
  return [...lines];
}

function sends(node: ts.Node, imported: ReadonlyMap<string, string>): boolean {
  if (!ts.isCallExpression(node)) return false;
  const { expression: called, arguments: given } = node;
  if (ts.isIdentifier(called)) return SENDERS.has(called.text) && imported.has(called.text);
  if (!ts.isPropertyAccessExpression(called) || !SENDING_METHODS.has(called.name.text)) return false;
  return given.some((argument) => textOf(argument) !== undefined);
}

const WRITE =
  /\b(?:insert\s+into|update|delete\s+from|merge\s+into|truncate(?:\s+table)?)\s+(?:only\s+)?(\$\{|"?[a-z_]+"?\.(?:\$\{|"?[a-z_]+))/gi;
const WRITING_METHODS = new Set(['insert', 'update', 'delete', 'upsert', 'save', 'remove', 'increment', 'decrement']);

/**
 * What a file of a lib writes that is not the lib's own: tables that its SQL names, "?" where the text does not tell, and the
 * records of other libs that TypeORM is told to change.
 */
export function foreignWrites(source: Source): string[] {
  const own = schemaOf(source.path);
  const file = parse(source);
  const records = importedFrom(file, (door) => door.startsWith('#') && door !== '#platform' && door !== '#kernel');
  const found = new Set<string>();
  visit(file, (node) => {
    for (const [, target] of (textOf(node) ?? '').matchAll(WRITE)) {
      const table = target!.replaceAll('"', '').replace('${', '?');
      if (!table.startsWith(`${own}.`)) found.add(table);
    }
    const record = changedRecord(node);
    const door = record && records.get(record);
    if (door) found.add(`${door.slice(1).replaceAll('-', '_')}.${record}`);
  });
  return [...found];
}

/** The entity that tx.insert(Entity, …) or updateVersioned(tx, Entity, …) and insertAll(tx, Entity, …) change. */
function changedRecord(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const { expression: called, arguments: given } = node;
  const isOurs = ts.isIdentifier(called) && ['updateVersioned', 'insertAll'].includes(called.text);
  const isMethod = ts.isPropertyAccessExpression(called) && WRITING_METHODS.has(called.name.text);
  const entity = isOurs ? given[1] : isMethod ? given[0] : undefined;
  return entity && ts.isIdentifier(entity) ? entity.text : undefined;
}

/** The schema of the lib in which this file stands. */
function schemaOf(path: string): string {
  return path.split('/')[1]!.replaceAll('-', '_');
}

function parse({ path, text }: Source): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Names that a file takes from such doors, and the door of each. */
function importedFrom(file: ts.SourceFile, isMeant: (door: string) => boolean): Map<string, string> {
  const names = new Map<string, string>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const door = (statement.moduleSpecifier as ts.StringLiteral).text;
    const bindings = statement.importClause?.namedBindings;
    if (!isMeant(door) || !bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name } of bindings.elements) names.set(name.text, door);
  }
  return names;
}

/** The text of a string or a template, its insertions as they are written; nothing for what is neither. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : undefined;
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}
