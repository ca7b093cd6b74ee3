import { type DayRecord, type Inputs, type Problem, UserError } from '../../src/core';

/** What a call refuses its input with; anything else that it throws is a bug and comes through. */
export function problemOf(call: () => unknown): Problem | undefined {
  try {
    call();
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
  return undefined;
}

/** A source-day, short to write. */
export const row = (day: string, source: string, values: Inputs): DayRecord => ({ day, source, values });
