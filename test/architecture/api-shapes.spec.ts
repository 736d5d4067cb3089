import ts from 'typescript';
import { shapesOf } from '../../.build/api-shapes.mjs';

/** Stands for the rules of class-validator and the decorators of Nest, and for our own rule made of them. */
const RULES = `
  type Rule = (target: object, name: string) => void;
  declare const rule: (...values: unknown[]) => Rule;
  const [IsOptional, IsString, IsUUID, IsIn, IsInt, Min, Max, Length, Matches] = [rule, rule, rule, rule, rule, rule, rule, rule, rule];
  const [ApiOperation, ApiOkResponse, Post, HttpCode, NobodyKnows] = [rule, rule, rule, rule, rule];
  function IsNote(longest: number): Rule { return rule(Matches(/\\S/), Length(1, longest), IsString()); }
`;

function described(source: string) {
  const path = '/planted.ts';
  const options = { target: ts.ScriptTarget.ES2023, strict: true, experimentalDecorators: true, noEmit: true };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target) =>
    name === path ? ts.createSourceFile(path, RULES + source, target, true) : getSourceFile(name, target);
  return shapesOf(ts.createProgram([path], options, host), (name) => name === path);
}

const fieldsOf = (fields: string) => described(`class PlantedView {\n${fields}\n}`).shapes['PlantedView'];

describe('the description of inputs and views', () => {
  test('knows from its type what a field is', () => {
    const shape = fieldsOf('id: string; count: number | null; on?: boolean; at: Date; names: readonly string[]');
    expect(shape).toEqual({
      type: 'object',
      properties: {
        id: { type: 'string' },
        count: { type: 'number', nullable: true },
        on: { type: 'boolean' },
        at: { type: 'string', format: 'date-time' },
        names: { type: 'array', items: { type: 'string' } },
      },
      required: ['id', 'count', 'at', 'names'],
    });
  });

  test('names the words of a choice in the order in which they were written', () => {
    const { shapes } = described(`
      const STATES = ['open', 'done', 'cancelled'] as const;
      type State = (typeof STATES)[number];
      const BY_HAND = STATES.filter((state) => state !== 'done');
      class PlantedView { state: State | null; level: 'z' | 'a'; all: State[]; @IsIn(BY_HAND) chosen: State }
    `);
    expect(shapes['PlantedView']!.properties).toEqual({
      state: { type: 'string', enum: ['open', 'done', 'cancelled'], nullable: true },
      level: { type: 'string', enum: ['z', 'a'] },
      all: { type: 'array', items: { type: 'string', enum: ['open', 'done', 'cancelled'] } },
      chosen: { type: 'string', enum: ['open', 'cancelled'] },
    });
  });

  test('takes limits from rules, and from rules made of rules', () => {
    const { shapes } = described(`
      const MOST = 240;
      class PlantedInput {
        @IsOptional() @IsInt() @Min(-1) @Max(MOST) months: number = 12;
        @IsNote(500) note: string;
        @IsUUID(undefined, { each: true }) ids: string[];
      }
    `);
    expect(shapes['PlantedInput']).toEqual({
      type: 'object',
      properties: {
        months: { type: 'integer', minimum: -1, maximum: 240, default: 12 },
        note: { type: 'string', minLength: 1, maxLength: 500, pattern: '\\S' },
        ids: { type: 'array', items: { type: 'string', format: 'uuid' } },
      },
      required: ['note', 'ids'],
    });
  });

  test('takes words and examples from the comment', () => {
    const { properties } = fieldsOf(`
      /** who is asked @example \`ana@x.example\` */ email: string;
      /** how often @example ["D-30"] */ steps: string[];
      /** to the day @format date @default 2026-01-01 */ on: string;
    `)!;
    expect(properties).toEqual({
      email: { type: 'string', description: 'who is asked', example: 'ana@x.example' },
      steps: { type: 'array', items: { type: 'string' }, description: 'how often', example: ['D-30'] },
      on: { type: 'string', description: 'to the day', format: 'date', default: '2026-01-01' },
    });
  });

  test('follows classes, what they inherit and what is made of them', () => {
    const { shapes } = described(`
      class PartView {
        /** its own */ id: string;
      }
      class WholeView extends PartView {
        part: PartView;
        /** none at first */ last: PartView | null;
        rest: Record<string, PartView>;
      }
      declare const Part: new () => Partial<PartView>;
      class EditInput extends Part {}
    `);
    const part = { $ref: '#/components/schemas/PartView' };
    expect(shapes['WholeView']!.properties).toEqual({
      id: { type: 'string', description: 'its own' },
      part,
      last: { type: 'object', nullable: true, description: 'none at first', allOf: [part] },
      rest: { type: 'object', additionalProperties: part },
    });
    expect(shapes['EditInput']).toEqual({ type: 'object', properties: { id: { type: 'string', description: 'its own' } } });
  });

  test('tells what routes answer from the types of their methods', () => {
    const { answers } = described(`
      class PartView { id: string }
      interface Page<T> { data: T[]; page: PartView }
      class PartsController {
        @ApiOperation({ operationId: 'listParts' }) list(): Promise<Page<PartView>> { throw 1; }
        @Post() @ApiOperation({ operationId: 'addPart' }) add(): Promise<PartView> { throw 1; }
        @Post() @HttpCode(202) @ApiOperation({ operationId: 'askForParts' }) ask(): PartView[] { throw 1; }
        @ApiOperation({ operationId: 'removePart' }) remove(): Promise<void> { throw 1; }
        @ApiOperation({ operationId: 'exportParts' }) @ApiOkResponse() export(): Promise<Uint8Array> { throw 1; }
        helper(): Uint8Array { throw 1; }
      }
    `);
    const part = { $ref: '#/components/schemas/PartView' };
    const parts = { type: 'array', items: part };
    expect(answers).toEqual({
      listParts: {
        status: '200',
        schema: { type: 'object', required: ['data', 'page'], properties: { data: parts, page: part } },
      },
      addPart: { status: '201', schema: part },
      askForParts: { status: '202', schema: parts },
    });
  });

  test.each([
    ['a field that is no view', 'other: { id: string }', 'PlantedView.other'],
    ['a choice of different kinds', 'either: string | number', 'PlantedView.either'],
    ['a rule that it does not know', '@NobodyKnows() id: string', 'NobodyKnows'],
    ['a tag that it does not know', '/** @see elsewhere */ id: string', '@see'],
  ])('does not pass over %s', (_story, field, named) => {
    expect(() => fieldsOf(field)).toThrow(named);
  });

  test('does not take two classes for one', () => {
    expect(() => described('class OneView { id: string }\nclass TwoView extends OneView {}')).not.toThrow();
    expect(() => described('class OneView { id: string }\nclass OneView { id: string }')).toThrow('OneView');
  });
});
