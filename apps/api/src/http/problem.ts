/** One field that is not as it must be. */
export class ProblemField {
  /** @example /lines/0/amount */ pointer: string;
  /** @example matches */ code: string;
  /** @example must be an amount written as text such as "1250.50" */ message: string;
}

/** Every error answer (RFC 9457): what happened, in words that a person can act on, and a stable code for programs. */
export class Problem {
  /** @example https://entente.example/problems/record.stale */ type: string;
  /** @example Conflict */ title: string;
  /** @example 412 */ status: number;
  detail: string;
  /** @example record.stale */ code: string;
  errors?: ProblemField[];
  /** facts that belong to the code, such as the id of a double */ facts?: Record<string, unknown>;
}
