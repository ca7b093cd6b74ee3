/** Unit economics: what a client costs and brings by source and segment, where the effort goes, what +10 % is worth. */
export { type BySegment, bySegment } from './bySegment';
export { type Focus, type FocusLine, focus } from './focus';
export { type ClientsMonth, type NewAndRepeat, newAndRepeat } from './newAndRepeat';
export type { Period } from './period';
export { plusTen, type UsualMoney, type Worth } from './plusTen';
export { segmentOf, withoutTests } from './segment';
export type { Unit } from './unit';
