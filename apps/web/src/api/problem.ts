/** One wrong field of a request: a JSON pointer into the body, a stable code, and a sentence in the caller's language. */
export type FieldProblem = { pointer: string; code?: string; message: string };

type Facts = Readonly<Record<string, unknown>>;
type ProblemBody = { title?: string; detail?: string; code?: string; traceId?: string; errors?: FieldProblem[]; facts?: Facts };

/** What the API refused, as `application/problem+json` says it; `status` 0 when it could not be reached at all. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: string;
  readonly detail: string;
  readonly traceId: string | null;
  readonly errors: readonly FieldProblem[];
  readonly facts: Facts;

  constructor(
    readonly status: number,
    body: ProblemBody,
  ) {
    super(body.title ?? body.detail ?? `HTTP ${status}`);
    this.code = body.code ?? (status === 0 ? 'web.unreachable' : 'web.unexpected');
    this.detail = body.detail ?? body.title ?? '';
    this.traceId = body.traceId ?? null;
    this.errors = Array.isArray(body.errors) ? body.errors : [];
    this.facts = body.facts ?? {};
  }

  /** Somebody else changed the record since it was read: show ConflictNotice. */
  get isConflict(): boolean {
    return this.status === 412;
  }

  /** The request named wrong fields: show them beside the fields. */
  get isAboutFields(): boolean {
    return this.errors.length > 0;
  }
}

/** Any thrown thing as a Problem, so that every page handles one kind. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new Problem(0, { detail });
}

/** The problem that a refused answer carries; an answer without problem+json still gives its status. */
export function problemOf(status: number, body: unknown): Problem {
  const isObject = typeof body === 'object' && body !== null;
  return new Problem(status, isObject ? (body as ProblemBody) : {});
}

/** `/budget/0/amount` → `budget.0.amount`, the path that forms use. */
export function fieldPath(pointer: string): string {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
