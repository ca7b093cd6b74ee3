import type { ImportChoice } from '../../src/shell/sidebarTypes';
import { memoryKey, type Remembered } from './fileTargets';
import type { Item } from './items';

const SKIPPED = 'skip';
const TAKEN = 'take';
/** Under which format it is remembered what is taken of its files. */
const memoryOf = (format: string): string => `${format}Metrics`;

/** Whether a metric of a file is imported: a cabinet's own leads, say, may be counted by the CRM already. */
export function isTaken({ reading, said }: Item, metric: string, remembered: Remembered): boolean {
  if (reading.kind !== 'read') return false;
  const before = remembered.get(memoryKey(memoryOf(reading.result.format), metric));
  return said.taken?.get(metric) ?? before !== SKIPPED;
}

/** What was said of a file's metrics and is not remembered yet. */
export function newTakenChoices({ reading, said }: Item, remembered: Remembered): ImportChoice[] {
  if (reading.kind !== 'read') return [];
  const format = memoryOf(reading.result.format);
  return [...(said.taken ?? [])].flatMap(([metric, taken]) => {
    const wasTaken = remembered.get(memoryKey(format, metric)) !== SKIPPED;
    return wasTaken === taken ? [] : [{ format, name: metric, source: taken ? TAKEN : SKIPPED }];
  });
}
