/** What the user can mend: a tagged code with parameters, never a sentence. `explain` in words/ says it in a language. */
export interface Problem {
  readonly code: string;
  readonly [parameter: string]: unknown;
}

/** Bad input that the user can mend. Everything else that is thrown is a bug of ours. */
export class UserError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'UserError';
    this.problem = problem;
  }
}
