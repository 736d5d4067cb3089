/**
 * The five kinds of error that a request or a job can end with. Each carries a stable code ('grants.already-awarded')
 * for programs and a sentence for people that says what happened and what to do. Throw when the request cannot go on;
 * return when the answer is a fact (an assessment that fails is a result, not an error).
 */
export abstract class AppError extends Error {
  constructor(
    readonly code: string,
    sentence: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(sentence);
    this.name = new.target.name;
  }
}

/** No such record, or none within the reach of the person who asks: both look the same from outside. */
export class NotFound extends AppError {}

/** A rule of the business forbids the act in the present state. */
export class RuleBroken extends AppError {}

/** Somebody else was first: the record changed since it was read, or the same thing exists already. */
export class Conflict extends AppError {}

/** The person may not do this at all. */
export class Forbidden extends AppError {}

/** One field that is not as it must be. `field` is a JSON pointer such as '/lines/0/amount'. */
export interface FieldError {
  pointer: string;
  code: string;
  message: string;
}

/** What was sent cannot be read or breaks the shape: names each field and what would be right. */
export class InvalidInput extends AppError {
  constructor(
    code: string,
    sentence: string,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(code, sentence);
  }
}
