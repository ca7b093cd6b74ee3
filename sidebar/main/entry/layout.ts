import type { EntryMetric, EntrySource } from '../../../src/shell/sidebarTypes';
import { keptBy, type Shown } from './field';

/** A source's heading, or the label of one of its metrics, with the line of the grid on which it stands. */
export interface Block {
  readonly line: number;
  readonly source: EntrySource;
  /** Absent: the source's heading. */
  readonly metric?: EntryMetric;
}
/** The form as lines of a grid. Days are its columns, so that Tab goes down a day though days stand side by side. */
export interface Layout {
  readonly blocks: readonly Block[];
  /** The first line after the metrics: events. */
  readonly end: number;
}

/** Under each metric: its label, its fields, and a line for the note of each day. Empty lines take no room. */
export function layoutOf(shown: Shown, days: number): Layout {
  let line = 2; // the first is the days' names
  const blocks: Block[] = [];
  for (const source of shown.sources) {
    blocks.push({ line: line++, source });
    for (const metric of keptBy(shown, source.name)) {
      blocks.push({ line, source, metric });
      line += 2 + days;
    }
  }
  return { blocks, end: line };
}
