import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// What the API takes and shows, as OpenAPI schemas: each input, view and query from the types of its fields, their rules
// and their comments. Run by the build, which keeps the result beside the built server.

const root = fileURLToPath(new URL('..', import.meta.url));
const IS_SHAPE = /(View|Input|Query|^PageInfo|^Problem|^ProblemField)$/;

/** What a rule says about a value, by the arguments of the rule. A rule that is made of these is found out by itself. */
const RULES = {
  ApiProperty: () => ({}),
  ArrayMaxSize: (maxItems) => ({ maxItems }),
  ArrayMinSize: (minItems) => ({ minItems }),
  ArrayUnique: () => ({}),
  IsAmount: () => ({ example: '1250.50' }),
  IsArray: () => ({}),
  IsBoolean: () => ({}),
  IsCurrency: () => ({ example: 'EUR' }),
  IsEmail: () => ({ format: 'email', example: 'amina@network.example' }),
  IsIn: (values) => ({ enum: values }),
  IsInt: () => ({ type: 'integer' }),
  IsOptional: () => ({}),
  IsPlainDate: () => ({ format: 'date', example: '2026-09-30' }),
  IsRate: () => ({ example: '0.93' }),
  IsShare: () => ({ example: '0.75' }),
  IsString: () => ({}),
  IsTimeZone: () => ({}),
  IsUrl: () => ({ format: 'uri' }),
  IsUUID: () => ({ format: 'uuid' }),
  Length: (minLength, maxLength) => ({ minLength, maxLength }),
  Matches: (pattern) => ({ pattern }),
  Max: (maximum) => ({ maximum }),
  Min: (minimum) => ({ minimum }),
  Transform: () => ({}),
  Type: () => ({}),
  ValidateIf: () => ({}),
  ValidateNested: () => ({}),
};
/** What a comment may say where neither type nor rule can. */
const TAGS = {
  default: 'default',
  example: 'example',
  format: 'format',
  maxLength: 'maxLength',
  minLength: 'minLength',
  oneOf: 'enum',
};
const SAYS_ANSWER = /^Api(Ok|Created|Accepted)Response$/;
const OF_THE_LIST = ['maxItems', 'minItems'];

/**
 * Schemas of shapes by the name of their class, and of answers by the operationId of their route.
 * Throws an Error naming the fields and answers whose type or rule says nothing to the outside.
 */
export function shapesOf(program, isOurs = (path) => !path.includes('/node_modules/')) {
  const reader = new Reader(program.getTypeChecker());
  const classes = program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && isOurs(fileName))
    .flatMap(({ statements }) => statements.filter((each) => ts.isClassDeclaration(each) && each.name));
  const shapes = {};
  for (const each of classes.filter(({ name }) => IS_SHAPE.test(name.text))) {
    if (each.name.text in shapes) throw new Error(`Two classes are called ${each.name.text}: the description can name only one`);
    shapes[each.name.text] = reader.shapeOf(each);
  }
  const answers = Object.fromEntries(classes.flatMap(({ members }) => members.flatMap((each) => reader.answerOf(each))));
  if (reader.unclear.length > 0)
    throw new Error(`The description of the api cannot say what these are: ${reader.unclear.join('; ')}`);
  return { shapes, answers };
}

class Reader {
  unclear = [];

  constructor(checker) {
    this.checker = checker;
  }

  shapeOf(declaration) {
    const fields = this.checker
      .getPropertiesOfType(this.checker.getTypeAtLocation(declaration))
      .filter((field) => ts.isPropertyDeclaration(field.declarations[0]));
    const properties = {};
    const required = [];
    for (const field of fields) {
      const property = field.declarations[0];
      this.place = `${declaration.name.text}.${field.name}`;
      properties[field.name] = this.fieldSchema(field, property, declaration);
      const mayMiss = field.flags & ts.SymbolFlags.Optional || property.initializer || rulesOf(property).some(isOptional);
      if (!mayMiss) required.push(field.name);
    }
    return { type: 'object', properties, ...(required.length > 0 && { required }) };
  }

  /** The operationId, status and schema of what a method answers; nothing where it is no route, or says by itself what it answers. */
  answerOf(method) {
    if (!ts.isMethodDeclaration(method)) return [];
    const rules = rulesOf(method);
    const operation = rules.find((rule) => rule.expression.getText() === 'ApiOperation')?.arguments[0];
    const type = this.checker.getAwaitedType(this.checker.getTypeAtLocation(method).getCallSignatures()[0].getReturnType());
    const saysItself = rules.some((rule) => SAYS_ANSWER.test(rule.expression.getText()));
    if (!operation || saysItself || type.flags & ts.TypeFlags.Void) return [];
    this.place = operation.properties.find(({ name }) => name.getText() === 'operationId').initializer.text;
    const code = rules.find((rule) => rule.expression.getText() === 'HttpCode')?.arguments[0].getText();
    const status = code ?? (rules.some((rule) => rule.expression.getText() === 'Post') ? '201' : '200');
    return [[this.place, { status, schema: this.schemaOf(type) }]];
  }

  fieldSchema(field, property, place) {
    const type = this.checker.getTypeOfSymbolAtLocation(field, place);
    const schema = this.schemaOf(type, property.type);
    for (const rule of rulesOf(property).reverse()) this.addRule(schema, rule);
    if (property.initializer) schema.default = this.valueOf(property.initializer);
    const description = ts.displayPartsToString(field.getDocumentationComment(this.checker));
    if (description) schema.description = description;
    for (const tag of field.getJsDocTags(this.checker)) this.addTag(schema, tag.name, ts.displayPartsToString(tag.text));
    const { $ref, ...more } = schema;
    if (!$ref || Object.keys(more).length === 0) return schema;
    return { ...(more.nullable && { type: 'object' }), ...more, allOf: [{ $ref }] };
  }

  /** Text as it stands where the fact is a text (between backticks where it holds an @), else JSON. */
  addTag(schema, tag, text) {
    if (!(tag in TAGS)) return this.miss(`the tag @${tag} is not known here`);
    const isText = tag === 'format' || (schema.type === 'string' && ['example', 'default'].includes(tag));
    schema[TAGS[tag]] = isText ? text.replace(/^`(.*)`$/, '$1') : JSON.parse(text);
  }

  addRule(schema, call, given = {}) {
    const says = RULES[call.expression.getText()];
    const values = call.arguments.map((argument) => this.valueOf(argument, given));
    if (!says) return this.addMadeRule(schema, call, values);
    const facts = says(...values);
    for (const [fact, value] of Object.entries(facts).filter(([, value]) => value !== undefined)) {
      const of = schema.items && !OF_THE_LIST.includes(fact) ? schema.items : schema;
      of[fact] = fact === 'enum' ? (of.enum?.filter((word) => value.includes(word)) ?? value) : value;
    }
  }

  /** A function that returns other rules: these with what it was given. */
  addMadeRule(schema, call, values) {
    const maker = this.declarationOf(call.expression);
    const parts = maker?.body ? callsIn(maker.body).filter((part) => part.expression.getText() in RULES) : [];
    if (parts.length === 0) return this.miss(`the rule ${call.expression.getText()} is not known here`);
    const given = Object.fromEntries(maker.parameters.map(({ name }, index) => [name.getText(), values[index]]));
    for (const part of parts) this.addRule(schema, part, given);
  }

  schemaOf(type, node) {
    const parts = (type.isUnion() ? type.types : [type]).filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    const some = parts.filter(({ flags }) => !(flags & ts.TypeFlags.Null));
    return { ...this.schemaOfParts(some, node && withoutNull(node)), ...(some.length < parts.length && { nullable: true }) };
  }

  schemaOfParts(parts, node) {
    if (parts.every(({ flags }) => flags & ts.TypeFlags.BooleanLike)) return { type: 'boolean' };
    if (parts.every((part) => part.isStringLiteral())) return { type: 'string', enum: this.inOrder(parts, node) };
    if (parts.length > 1) return this.miss('a choice of different kinds');
    return this.schemaOfOne(parts[0], node);
  }

  schemaOfOne(type, node) {
    const name = (type.aliasSymbol ?? type.getSymbol())?.name;
    if (name === 'PlainDate') return { type: 'string', format: 'date' };
    if (type.flags & ts.TypeFlags.StringLike || type.isIntersection()) return { type: 'string' };
    if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (type.flags & ts.TypeFlags.Unknown) return {};
    if (this.checker.isArrayType(type)) {
      return { type: 'array', items: this.schemaOf(this.checker.getTypeArguments(type)[0], elementOf(node)) };
    }
    if (name === 'Date') return { type: 'string', format: 'date-time' };
    if (type.isClass() && IS_SHAPE.test(name)) return { $ref: `#/components/schemas/${name}` };
    if (name === 'Page') return this.pageOf(type);
    const anyName = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (anyName)
      return { type: 'object', additionalProperties: anyName.flags & ts.TypeFlags.Unknown ? true : this.schemaOf(anyName) };
    return this.miss(`${this.checker.typeToString(type)} is no view`);
  }

  pageOf(type) {
    const fields = this.checker.getPropertiesOfType(type).map((field) => [field.name, this.checker.getTypeOfSymbol(field)]);
    const properties = Object.fromEntries(fields.map(([name, part]) => [name, this.schemaOf(part)]));
    return { type: 'object', required: Object.keys(properties), properties };
  }

  miss(why) {
    this.unclear.push(`${this.place} (${why})`);
    return {};
  }

  /** The words of a choice in the order in which a person wrote them; the compiler itself does not keep it. */
  inOrder(parts, node) {
    const choice = new Set(parts.map(({ value }) => value));
    const asWritten = [...new Set(node ? this.wordsOf(node) : [])].filter((word) => choice.has(word));
    return asWritten.length === choice.size ? asWritten : [...choice].sort();
  }

  wordsOf(node) {
    if (ts.isUnionTypeNode(node)) return node.types.flatMap((part) => this.wordsOf(part));
    if (ts.isParenthesizedTypeNode(node)) return this.wordsOf(node.type);
    if (ts.isLiteralTypeNode(node)) return [node.literal.text];
    if (ts.isIndexedAccessTypeNode(node)) return this.wordsOfList(this.checker.getTypeAtLocation(node.objectType));
    if (!ts.isTypeReferenceNode(node)) return [];
    if (node.typeArguments) return this.wordsOf(node.typeArguments[0]);
    const declaration = this.declarationOf(node.typeName);
    return declaration && ts.isTypeAliasDeclaration(declaration) ? this.wordsOf(declaration.type) : [];
  }

  wordsOfList(type) {
    return this.checker
      .getTypeArguments(type)
      .flatMap((element) => (element.isUnion() ? element.types : [element]).map(({ value }) => value));
  }

  declarationOf(name) {
    const symbol = this.checker.getSymbolAtLocation(name);
    const original = symbol && symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    return original?.declarations?.[0];
  }

  /** A number, the text of a pattern or a list of words; undefined where it is none of these. */
  valueOf(expression, given = {}) {
    if (expression.getText() in given) return given[expression.getText()];
    const type = this.checker.getTypeAtLocation(expression);
    if (type.isLiteral()) return type.value;
    if (type.flags & ts.TypeFlags.BooleanLiteral) return this.checker.typeToString(type) === 'true';
    if (ts.isRegularExpressionLiteral(expression)) return /^\/(.*)\/$/.exec(expression.text)?.[1];
    if (ts.isPrefixUnaryExpression(expression)) return -this.valueOf(expression.operand);
    if (this.checker.isArrayLikeType(type)) return this.wordsOfList(type);
    const declaration = ts.isIdentifier(expression) && this.declarationOf(expression);
    return declaration && ts.isVariableDeclaration(declaration) ? this.valueOf(declaration.initializer) : undefined;
  }
}

function rulesOf(property) {
  return (ts.getDecorators(property) ?? []).map(({ expression }) => expression).filter(ts.isCallExpression);
}

function callsIn(node) {
  return [...(ts.isCallExpression(node) ? [node] : []), ...node.getChildren().flatMap(callsIn)];
}

const isOptional = (rule) => rule.expression.getText() === 'IsOptional';

function withoutNull(node) {
  if (!ts.isUnionTypeNode(node)) return node;
  const rest = node.types.filter((part) => part.getText() !== 'null');
  return rest.length === 1 ? rest[0] : node;
}

function elementOf(node) {
  if (!node) return undefined;
  if (ts.isTypeOperatorNode(node) || ts.isParenthesizedTypeNode(node)) return elementOf(node.type);
  return ts.isArrayTypeNode(node) ? node.elementType : undefined;
}

function ownProgram() {
  const file = join(root, '.build/tsconfig.json');
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
    file,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} },
  );
  return ts.createProgram(fileNames, options);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = join(root, 'dist/api-shapes.json');
  try {
    const description = shapesOf(ownProgram());
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, JSON.stringify(description));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
