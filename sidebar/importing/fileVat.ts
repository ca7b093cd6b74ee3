import { VAT_KINDS, type VatKind } from '../../src/core/funnel/vat';
import type { ImportChoice } from '../../src/shell/sidebarTypes';
import { memoryKey, type Remembered } from './fileTargets';
import type { Item } from './items';

/** Under which format it is remembered whether spend of its files holds the tax. */
const memoryOf = (format: string): string => `${format}Vat`;
const SPEND = 'spend';

/** Whether spend of a file holds the tax: as was said, as was said of such files before, else as in the table. */
export function vatOf({ reading, said }: Item, table: VatKind, remembered: Remembered): VatKind {
  if (reading.kind !== 'read') return table;
  const before = remembered.get(memoryKey(memoryOf(reading.result.format), SPEND));
  return said.vat ?? VAT_KINDS.find((kind) => kind === before) ?? table;
}

/** What was said of a file's tax and is not remembered yet. */
export function newVatChoices({ reading, said }: Item, remembered: Remembered): ImportChoice[] {
  if (reading.kind !== 'read' || said.vat === undefined) return [];
  const format = memoryOf(reading.result.format);
  return remembered.get(memoryKey(format, SPEND)) === said.vat ? [] : [{ format, name: SPEND, source: said.vat }];
}
