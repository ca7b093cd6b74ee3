import type { PlainCell } from '../sheets/readSettings';
import { fingerprint } from './fingerprint';
import type { Sheet } from './ports';

/** Cells of a row in some columns. */
export type Line = readonly PlainCell[];

/** Key of the mark on a sheet of what the add-on last wrote into its own columns there, as short sums. */
const OWN_MARK = 'rm.own';
/** What a mark can take, with room to spare; more is not remembered, and then nothing typed is known for it. */
const MOST_CHARACTERS = 20_000;

/** What tells typed cells of the add-on's own columns from its own. */
export interface OwnTexts {
  /** A row as it is to be: what somebody typed over a text of ours stays until they clear it. */
  readonly kept: (before: Line, now: Line) => Line;
  /** Remembers what is about to be written, before it is: after a cut both old and new count as ours. */
  readonly remember: (before: readonly Line[], now: readonly Line[]) => void;
}

/** What the add-on last wrote into its own columns of a sheet. A table that never remembered takes all of it for its own. */
export function ownTextsIn(sheet: Sheet): OwnTexts {
  const [mark] = sheet.createDeveloperMetadataFinder().withKey(OWN_MARK).find();
  const told = mark?.getValue() ?? '';
  const known = told === '' ? undefined : new Set(told.split(' '));
  const isTyped = (before: PlainCell, now: PlainCell): boolean =>
    before !== '' && before !== now && known !== undefined && !known.has(sumOf(before));
  return {
    kept: (before, now) =>
      now.map((cell, index) => (isTyped(before[index] ?? '', cell) ? (before[index] ?? '') : cell)),
    remember: (before, now) => {
      const still = before.flat().filter((cell) => known?.has(sumOf(cell)) ?? true);
      const sums = new Set([...now.flat(), ...still].filter((cell) => cell !== '').map(sumOf));
      const text = [...sums].join(' ');
      const value = text.length > MOST_CHARACTERS ? '' : text;
      if (mark === undefined) sheet.addDeveloperMetadata(OWN_MARK, value);
      else if (value !== told) mark.setValue(value);
    },
  };
}

const sumOf = (cell: PlainCell): string => fingerprint(String(cell)).slice(-6);
