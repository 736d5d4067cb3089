import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// Names that a file exports and nobody mentions again, and names that a lib's door offers and nobody beyond the door takes.
// Types at a door are left alone: they name what the door's functions take and give.

const root = fileURLToPath(new URL('..', import.meta.url));
const DOOR = /^(libs\/[^/]+\/src\/(domain\/)?)index\.ts$/;
// Read by a program that we do not write: Node, Vite, Jest, TypeORM; or written by one.
const ENTRIES = /^(.*\.d\.ts$|migrations\/\d|apps\/[^/]+\/src\/main\.tsx?$|apps\/[^/]+\/[a-z.-]+\.ts$|jest\.config)/;

/** Takes the paths of all sources and returns one line for each export that nobody uses. */
export function unusedExports(paths, read = (path) => readFileSync(path, 'utf8')) {
  const files = paths.map((path) => describe(relative(root, path), read(path)));
  return files.filter(({ path }) => !ENTRIES.test(path)).flatMap((file) => unusedOf(file, files));
}

function unusedOf(file, files) {
  const room = DOOR.exec(file.path)?.[1];
  const isOutside = (other) => (room ? !other.path.startsWith(room) : other !== file && !isDoorOf(file, other));
  const others = files.filter(isOutside);
  const usedAtHome = (name) => !room && file.words.get(name) > 1;
  const takenByDoor = (name) => files.some((other) => isDoorOf(file, other) && other.exports.has(name));
  const unused = [...file.exports].filter(
    (name) => !usedAtHome(name) && !takenByDoor(name) && !others.some((other) => other.words.has(name)),
  );
  return unused.map((name) => `${file.path}: nobody uses ${name}`);
}

function isDoorOf(file, other) {
  const room = DOOR.exec(other.path)?.[1];
  return room !== undefined && other !== file && file.path.startsWith(room);
}

function describe(path, text) {
  const exports = new Set();
  const words = new Map();
  const source = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2023,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  for (const statement of source.statements) for (const name of exportedNames(statement)) exports.add(name);
  const visit = (node) => {
    // A page is loaded by the name that stands as text behind its import.
    const isName = ts.isIdentifier(node) || (ts.isStringLiteral(node) && ts.isCallExpression(node.parent));
    if (isName) words.set(node.text, (words.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, exports, words };
}

function exportedNames(statement) {
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
    return statement.exportClause.elements.filter((element) => !element.isTypeOnly).map((element) => element.name.text);
  }
  if (!statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (statement.modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)) return [];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  return statement.name ? [statement.name.text] : [];
}
