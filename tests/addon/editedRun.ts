/** A sequence of people's edits and of what they then ask the add-on for, and what must not come of it. */
import fc from 'fast-check';
import { WORDS } from '../../src/core/words/catalogue';
import { errorsIn, factsOf, lacking, marksOf } from './editedFacts';
import { ASKED, type Asked, OTHER, REPAIR, SOURCE, undeclared } from './editedOperations';
import { edit, FIRST_TYPED, type Stroke, someStroke } from './edits';
import { keptTable } from './keptTable';
import type { Table } from './table';

/** Edits and operations in their order, then operations alone, and whether people let formulas come back. */
export interface Sequence {
  readonly steps: readonly (Stroke | string)[];
  readonly after: readonly string[];
  readonly letsRepair: boolean;
}
/** What an operation came to. */
export interface Outcome {
  readonly name: string;
  readonly how: 'worked' | 'repaired' | 'explained';
  /** Code of the sentence that it was explained with. */
  readonly code?: string;
}
/** What came of a sequence. */
export interface Story {
  /** What was done, a line each, as one can do it again by hand. */
  readonly lines: readonly string[];
  readonly edits: number;
  readonly outcomes: readonly Outcome[];
  /** What must not be: lost numbers, our own mistakes, odd words. */
  readonly wrong: readonly string[];
}

const NAMES = ASKED.map(({ name }) => name);
const LONGEST = 8;
const ASKED_AFTER = 3;

/** Any sequence: mostly edits, then some of the operations in any order. */
export const someSequence: fc.Arbitrary<Sequence> = fc.record({
  steps: fc.array(
    fc.oneof({ weight: 6, arbitrary: someStroke }, { weight: 1, arbitrary: fc.constantFrom(...NAMES, REPAIR.name) }),
    { minLength: 1, maxLength: LONGEST },
  ),
  after: fc.shuffledSubarray(NAMES, { minLength: 1, maxLength: ASKED_AFTER }),
  letsRepair: fc.boolean(),
});

/** Three weeks of a small company with two sources, a hypothesis, a decision, a plan, and a sheet of people's own. */
export const smallTable = (): Table =>
  keptTable('edited', {}, (table) => {
    const kept = ['leads', 'payments', 'revenue'];
    table.ask('createTable', { sources: [{ name: SOURCE }, { name: OTHER }], kept, ownNames: {}, sales: 'bySource' });
    const records = Array.from({ length: 21 }, (_, index) => index).flatMap((index) =>
      [SOURCE, OTHER]
        .map((source, at) => {
          const values = { leads: 14 + at + (index % 3), payments: 1, revenue: 50_000 };
          return { day: `2026-11-${String(index + 1).padStart(2, '0')}`, source, values };
        })
        .filter(({ day }) => day < '2026-11-20'),
    );
    table.ask('applyImport', { fileName: 'company.csv', records, overwrite: true });
    const own = table.spreadsheet.insertSheet('Моё');
    own.getRange(1, 1, 2, 2).setValues([
      ['имя', 'телефон'],
      ['Анна', 123],
    ]);
  });

interface Doing {
  readonly lines: string[];
  readonly outcomes: Outcome[];
  readonly wrong: string[];
  number: number;
}

/** Does all of a sequence on a table of its own, up to the first thing that must not be. */
export function run({ steps, after, letsRepair }: Sequence, table = smallTable()): Story {
  const doing: Doing = { lines: [], outcomes: [], wrong: [], number: FIRST_TYPED };
  table.host.ui.ask = ({ buttons }) => (letsRepair || !buttons.startsWith('YES') ? 'YES' : 'NO');
  let edits = 0;
  for (const step of [...steps, ...after]) {
    doing.number += 4;
    if (typeof step === 'string') ask(table, doing, named(step));
    else {
      const line = edit(table, step, doing.number);
      edits += line === undefined ? 0 : 1;
      if (line !== undefined) doing.lines.push(line);
    }
    if (doing.wrong.length > 0) break;
  }
  if (doing.wrong.length === 0) mend(table, doing);
  return { ...doing, edits };
}

const named = (name: string): Asked => ASKED.find((one) => one.name === name) ?? REPAIR;

/** Repairs, and asks once more for what was refused: it works now, or says why not. */
function mend(table: Table, doing: Doing): void {
  const refused = doing.outcomes.flatMap(({ name, how }, index) => (how === 'explained' ? [{ name, index }] : []));
  ask(table, doing, REPAIR);
  if (isWhole(table, doing)) doing.wrong.push(...errorsIn(table).map((error) => `an error shows: ${error}`));
  for (const { name, index } of refused) {
    if (doing.wrong.length > 0) return;
    doing.number += 4;
    ask(table, doing, named(name));
    const again = doing.outcomes.pop();
    if (again?.how === 'worked') doing.outcomes[index] = { name, how: 'repaired' };
  }
}

/** Whether a repair went through, with everybody's consent, and nobody pasted formulas where they do not belong. */
const isWhole = ({ host }: Table, { lines, outcomes, wrong }: Doing): boolean =>
  outcomes[outcomes.length - 1]?.how === 'worked' &&
  wrong.length === 0 &&
  host.ui.alerts.every(({ answer }) => answer !== 'NO') &&
  !lines.some((line) => /^(paste|copy)/.test(line));

function ask(table: Table, doing: Doing, asked: Asked): void {
  const { lines, outcomes, wrong, number } = doing;
  const [before, marks, may] = [factsOf(table), marksOf(table), asked.changes?.(number % 1000, table) ?? []];
  const said = call(table, asked, number % 1000);
  lines.push(`${asked.name}${said.refusal === '' ? '' : ` → ${said.refusal}`}`);
  const code = codeOf(said.refusal);
  outcomes.push({ name: asked.name, ...(code === undefined ? { how: 'worked' } : { how: 'explained', code }) });
  const after = factsOf(table);
  const changed = { lost: lacking(before, after), come: lacking(after, before) };
  wrong.push(...undeclared(asked, changed, may), ...oddWords(said));
  const still = marksOf(table);
  wrong.push(...[...marks].filter((mark) => !still.has(mark)).map((mark) => `lost ${mark}`));
}

interface Said {
  readonly refusal: string;
  /** All that was answered or told, as text. */
  readonly all: string;
}

/** Asks as the sidebar or the menu does. What is thrown past both is a mistake of ours. */
function call(table: Table, { call: name, args, isOfMenu }: Asked, number: number): Said {
  const { alerts } = table.host.ui;
  const told = alerts.length;
  try {
    if (isOfMenu) {
      table.run(name);
      const text = alerts
        .slice(told)
        .map(({ prompt }) => prompt)
        .join('\n');
      return { refusal: codeOf(text) === undefined ? '' : text, all: text };
    }
    const value = table.ask(name, ...(args?.(number) ?? []));
    const { problem = '' } = (value ?? {}) as { problem?: string };
    return {
      refusal: problem,
      all: `${JSON.stringify(value)}\n${alerts
        .slice(told)
        .map(({ prompt }) => prompt)
        .join('\n')}`,
    };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { refusal: text, all: text };
  }
}

const PROBLEMS = Object.entries(WORDS).flatMap(([key, { ru }]) =>
  key.startsWith('problem.') ? [{ code: key.slice(8), sentence: asPattern(ru) }] : [],
);
function asPattern(phrase: string): RegExp {
  const parts = phrase.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
/** Code of a problem by its sentence; undefined where nothing was refused. */
function codeOf(text: string): string | undefined {
  if (text === '') return undefined;
  return PROBLEMS.find(({ sentence }) => sentence.test(text))?.code;
}

/** Our own mistakes, and words that are for nobody. */
function oddWords({ refusal, all }: Said): string[] {
  const code = codeOf(refusal);
  if (code === 'bug' || (refusal !== '' && code === undefined)) return [`a mistake of ours: ${refusal}`];
  const text = all.replace(/"[\w:]+":[\w.+-]*/g, '');
  const odd = /undefined|NaN|\[object|\{\w+\}/.exec(text);
  return odd ? [`odd words: …${text.slice(Math.max(0, odd.index - 60), odd.index + 40)}…`] : [];
}
