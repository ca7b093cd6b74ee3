import { type Problem, UserError } from '../../../src/core/funnel/problem';

/** The problem that a call throws; anything else that it throws fails the test. */
export function problemOf(call: () => unknown): Problem {
  try {
    call();
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
  throw new Error('nothing was thrown');
}
