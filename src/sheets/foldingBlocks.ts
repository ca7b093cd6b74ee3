import { type Block, blockHeadKeys, blockRowKeys } from './blockTable';
import { ECONOMICS_BLOCKS } from './economics';
import { FUNNEL_BLOCKS } from './funnel';
import { SIGNAL_KINDS } from './signalTable';

const BLOCKS = { funnel: Object.values(FUNNEL_BLOCKS), economics: Object.values(ECONOMICS_BLOCKS) } as const;
/** A report of tables that fold where they say nothing. */
export type FoldingReport = keyof typeof BLOCKS;
/** All such reports. */
export const FOLDING_REPORTS: readonly FoldingReport[] = ['funnel', 'economics'];

/**
 * The rows of a report's tables, and those that say something: a table's lines that are filled, and its head where it has
 * a sentence or a line.
 *
 * @param signals keys of the table of signals
 */
export function blockRowsShown(
  report: FoldingReport,
  signals: readonly string[],
): { readonly all: readonly string[]; readonly shown: ReadonlySet<string> } {
  const prefix = `${SIGNAL_KINDS[report]}|`;
  const parts = signals.flatMap((key) => {
    const [block = '', line = ''] = key.startsWith(prefix) ? key.slice(prefix.length).split('|') : [];
    return line === '' ? [] : [{ block, line }];
  });
  const shown = new Set(parts.map(({ block, line }) => `${block}:${line}`));
  const speaking = new Set(parts.map(({ block }) => block));
  const blocks: readonly Block[] = BLOCKS[report];
  for (const block of blocks.filter(({ key }) => speaking.has(key))) {
    for (const key of blockHeadKeys(block)) shown.add(key);
  }
  return { all: blocks.flatMap(blockRowKeys), shown };
}
