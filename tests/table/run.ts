import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { UserError } from '../../src/core/funnel/problem';
import { type Language, say, writeNumber } from '../../src/core/words/say';
import { writeXlsx } from '../host/xlsx/writeXlsx';
import { sayHere, sentenceOf } from './commandWords';
import { dealFindings, dealLines } from './dealFindings';
import { makeTable, type Setting } from './makeTable';
import { localeIn, readArguments } from './readArguments';
import { type Input, readInput } from './readInput';
import { readTable, recordsIn, type TableJson } from './readTable';

/** The machine around the command. */
export interface Surroundings {
  /** The built add-on, read only once the arguments and files were found right. */
  readonly addOn: () => Pick<Setting, 'code' | 'files'>;
  /** Where relative paths begin. */
  readonly folder: string;
  /** The day, where the arguments name none. */
  readonly today: string;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/** Makes a company's workbook from its files. Answers the process's exit code: 1 with one sentence for bad input. */
export async function run(argv: readonly string[], around: Surroundings): Promise<0 | 1> {
  const language = localeIn(argv);
  try {
    for (const line of await makeFiles(argv, around)) around.print(line);
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    around.printError(sentenceOf(language, error.problem));
    if (process.env.DEBUG) around.printError(JSON.stringify(error.problem.logs, undefined, 1));
    return 1;
  }
}

async function makeFiles(argv: readonly string[], around: Surroundings): Promise<string[]> {
  const begun = performance.now();
  const asked = readArguments(argv);
  const today = asked.today ?? around.today;
  const input = readInput(asked, around.folder, today);
  const host = makeTable(input, { ...around.addOn(), today, pinned: asked.today !== undefined, locale: asked.locale });
  const table = readTable(host, today);
  const out = resolve(around.folder, asked.out);
  mkdirSync(out, { recursive: true });
  await writeXlsx(host, join(out, 'table.xlsx'));
  const deals = input.deals && dealFindings(input.deals, today);
  const findings = { ...table.findings, ...(deals && { deals }) };
  writeFileSync(join(out, 'table.json'), JSON.stringify({ ...table, findings }));
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  const files = ['table.xlsx', 'table.json'].map((name) => join(asked.out, name)).join(', ');
  return [
    ...summaryOf(asked.locale, { table, input, today }),
    ...(deals ? dealLines(asked.locale, deals) : []),
    sayHere(asked.locale, 'summaryDone', { seconds, files }),
  ];
}

/** What a person wants to know at once: which sheets, how many days, and the two ends of the funnel. */
function summaryOf(
  language: Language,
  { table, input, today }: { table: TableJson; input: Input; today: string },
): string[] {
  const records = recordsIn(table.sheets);
  const days = [...new Set(records.map(({ day }) => day))].sort();
  const sources = new Set(records.map(({ source }) => source)).size;
  const total = (metric: 'leads' | 'payments'): string => {
    const entered = records.flatMap(({ values }) => values[metric] ?? []);
    const sum =
      entered.length === 0
        ? '—'
        : writeNumber(
            language,
            entered.reduce((a, b) => a + b, 0),
          );
    return `${say(language, `metric.${metric}`)}: ${sum}`;
  };
  const period = { days: days.length, sources, from: days[0], to: days.at(-1) };
  return [
    sayHere(language, 'summarySheets', { sheets: table.sheets.map(({ name }) => name).join(', ') }),
    days.length === 0 ? sayHere(language, 'summaryEmpty') : sayHere(language, 'summaryDays', period),
    `${total('leads')}, ${total('payments')}`,
    ...(input.later > 0 ? [sayHere(language, 'summaryLater', { count: input.later, today })] : []),
  ];
}
