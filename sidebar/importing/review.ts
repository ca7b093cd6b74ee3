import type { Beside } from '../../src/core/deals';
import type { Agreement } from '../../src/core/funnel/trust';
import { spendInTable, type Vat, type VatKind } from '../../src/core/funnel/vat';
import type { ImportChoice } from '../../src/shell/sidebarTypes';
import { type FileName, namesIn } from './fileNames';
import { newStageChoices } from './fileStages';
import { type Chosen, newChoices, type Targeting, targetOf } from './fileTargets';
import { newVatChoices, vatOf } from './fileVat';
import type { Item } from './items';
import { type MappedFile, type Merged, mergeFiles } from './mergeFiles';
import type { FileRead } from './readFile';
import { reconcile } from './reconcile';
import { isTaken, newTakenChoices } from './takenMetrics';

/** A name of a file and the source that it belongs to; undefined: to be asked. */
export interface Mapping {
  readonly name: FileName;
  readonly target: string | undefined;
}
/** A file of the list that was read, with all its names mapped. */
export interface MappedItem {
  readonly item: Item;
  readonly read: FileRead;
  readonly mappings: readonly Mapping[];
  readonly isTaken: (metric: string) => boolean;
  readonly vat: VatKind;
}
/** All files of the list as they would be imported. */
export interface Review {
  readonly mapped: readonly MappedItem[];
  /** What the user must still say: days of files without any, sources of files that name none. */
  readonly questions: number;
  /** Absent while questions are open, or where nothing of the files is to be imported. */
  readonly merged?: Merged;
  /** What the table should remember once this is imported. */
  readonly choices: readonly ImportChoice[];
  /** Whether the sums of the files that give totals agreed with them; one that differs counts. */
  readonly reconciled: { readonly [metric: string]: Agreement };
}
/** Sources chosen just now, by the scope of the choice. */
export type ChosenByScope = ReadonlyMap<string, Chosen>;
type Known = Omit<Targeting, 'format' | 'chosen'> & {
  readonly chosen: ChosenByScope;
  /** What the table's own deals come to beside those of the files; absent while it is being found out. */
  readonly beside: Beside | undefined;
  /** How the table writes spend down. */
  readonly vat: Vat;
};

/** What a choice holds for: one file, as two accounts may be two sources; but all files of a CRM, whose deals are counted together. */
export const scopeOf = ({ id, reading }: Item): string =>
  reading.kind === 'read' && reading.result.deals.length > 0 ? reading.result.format : String(id);

/** Nothing chosen. */
export const NONE_CHOSEN: Chosen = new Map();

/** What the files of the list come to. */
export function reviewOf(items: readonly Item[], known: Known): Review {
  const mapped = items.flatMap((item) => (item.reading.kind === 'read' ? [mapItem(item, item.reading, known)] : []));
  const files = mapped.flatMap((one) => mappedFile(one, known.vat) ?? []);
  const questions = items.filter(({ reading }) => reading.kind === 'noDay').length + mapped.length - files.length;
  const choices = mapped.flatMap(({ item, read }) => [
    ...newChoices(read.result.format, known.chosen.get(scopeOf(item)) ?? NONE_CHOSEN, known.remembered),
    ...newStageChoices(item, known.remembered),
    ...newTakenChoices(item, known.remembered),
    ...newVatChoices(item, known.remembered),
  ]);
  const merged = questions === 0 && known.beside !== undefined ? mergeFiles(files, known.beside.records) : undefined;
  const reconciled = agreementsIn(mapped);
  return { mapped, questions, choices, reconciled, ...(merged && merged.records.length > 0 && { merged }) };
}

function agreementsIn(mapped: readonly MappedItem[]): { readonly [metric: string]: Agreement } {
  const found: { [metric: string]: Agreement } = {};
  for (const { read, isTaken } of mapped) {
    const { result, records } = read;
    for (const { metric, verdict } of reconcile(records, result.total, result.lines.accepted)) {
      if (verdict === undefined || !isTaken(metric) || found[metric] === 'differs') continue;
      found[metric] = verdict === 'differs' ? 'differs' : 'agrees';
    }
  }
  return found;
}

function mapItem(item: Item, read: FileRead, known: Known): MappedItem {
  const { result, records } = read;
  const chosen = known.chosen.get(scopeOf(item)) ?? NONE_CHOSEN;
  const targeting = { ...known, format: result.format, chosen };
  return {
    item,
    read,
    mappings: namesIn(records, result).map((name) => ({ name, target: targetOf(name, targeting) })),
    isTaken: (metric) => isTaken(item, metric, known.remembered),
    vat: vatOf(item, known.vat.spend, known.remembered),
  };
}

/** A file ready to be merged; undefined while one of its names has no source. */
function mappedFile({ item, read, mappings, isTaken, vat }: MappedItem, table: Vat): MappedFile | undefined {
  const targets = new Map<string, string>();
  for (const { name, target } of mappings) if (target !== undefined) targets.set(name.name, target);
  if (targets.size < mappings.length) return undefined;
  const { format, deals } = read.result;
  const target = (name: string): string => targets.get(name) ?? name;
  const spendOf = (spend: number): number => spendInTable(spend, vat, table);
  return { file: item.file.name, format, records: read.records, deals, targetOf: target, isTaken, spendOf };
}
