/** What continued fractions need that are worked out by Lentz's method. */
const TINY = 1e-300;

/** The factors of a fraction settle at 1 or at a neighbour of it. */
export const SETTLED = 2 ** -52;
/** Enough for counts of some 10¹⁰; a number mistyped beyond that must not take minutes. */
export const MOST_STEPS = 1e6;
/** What the method begins with in place of infinity. */
export const HUGE = 1 / TINY;

/** Keeps a divisor away from 0. */
export const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
