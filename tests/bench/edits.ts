/** `npm run bench:edits`: sequences of what people do to the sheets, and what the add-on then makes of them. */
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { type Outcome, run, type Sequence, type Story, someSequence } from '../addon/editedRun';
import { textTable } from './textTable';

const ABOUT = `Sequences of edits by hand and of what is then asked for; a table of its own each, repaired at the end.
Worked: as asked; repaired: refused, and done after a repair; explained: refused in a sentence, also after a repair.
Wrong: a typed number that is nowhere, one that came from nowhere, a mistake of ours,
an error that shows after a repair. There must be none.`;
const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const PROGRESS = 10;
const runs = Number(values.runs ?? 5000);
const seed = Number(values.seed ?? 1);

console.log(`${ABOUT}\n`);
const start = Date.now();
const told: Story[] = [];
for (const [index, sequence] of fc.sample(someSequence, { seed, numRuns: runs }).entries()) {
  told.push(await tell(sequence, index));
  await setImmediate(); // what holds on to a table is let go of between two turns only
}
const outcomes = told.flatMap((story) => story.outcomes);
printOutcomes(outcomes);
printCodes(outcomes);
printTotals(told);

/** Carries a sequence out; one that went wrong is shortened and shown at once. */
async function tell(sequence: Sequence, index: number): Promise<Story> {
  const story = run(sequence);
  if (story.wrong.length > 0) {
    const { lines, wrong } = run(await shortened(sequence, story));
    console.log(
      `\nsequence ${index + 1} of seed ${seed}:\n  ${lines.join('\n  ')}\n  WRONG: ${wrong.slice(0, 5).join('\n         ')}`,
    );
  }
  if ((index + 1) % PROGRESS === 0)
    console.error(`${index + 1} sequences, ${Math.round((Date.now() - start) / 1000)} s`);
  return story;
}

/** Without every step that can be left out while something still goes wrong in the same way. */
async function shortened(sequence: Sequence, { wrong }: Story): Promise<Sequence> {
  const kind = (one: readonly string[]): string => one[0]?.split(' ', 2).join(' ').replace(/\d+/g, '') ?? '';
  const isSame = async (shorter: Sequence): Promise<boolean> => {
    await setImmediate();
    return kind(run(shorter).wrong) === kind(wrong);
  };
  let best = sequence;
  for (let at = best.steps.length - 1; at >= 0; at--) {
    const shorter = { ...best, steps: best.steps.filter((_, index) => index !== at) };
    if (await isSame(shorter)) best = shorter;
  }
  for (let at = best.after.length - 1; at >= 0; at--) {
    const shorter = { ...best, after: best.after.filter((_, index) => index !== at) };
    if (await isSame(shorter)) best = shorter;
  }
  return best;
}

function printOutcomes(all: readonly Outcome[]): void {
  const names = [...new Set(all.map(({ name }) => name))].sort();
  const count = (name: string, how: Outcome['how']): string =>
    String(all.filter((one) => one.name === name && one.how === how).length);
  const rows = names.map((name) => [name, count(name, 'worked'), count(name, 'repaired'), count(name, 'explained')]);
  console.log(`\n${textTable(['operation', 'worked', 'repaired', 'explained'], rows)}`);
}

function printCodes(all: readonly Outcome[]): void {
  const codes = all.flatMap(({ code }) => code ?? []);
  const rows = [...new Set(codes)].sort().map((code) => [code, String(codes.filter((one) => one === code).length)]);
  console.log(`\n${textTable(['explained with', 'times'], rows)}`);
}

function printTotals(all: readonly Story[]): void {
  const wrong = all.flatMap((story) => story.wrong.slice(0, 1));
  const isOurs = (one: string): boolean => one.startsWith('a mistake of ours');
  const edits = all.reduce((sum, story) => sum + story.edits, 0);
  const [ours, lost] = [wrong.filter(isOurs).length, wrong.filter((one) => /^(lost|from nowhere)/.test(one)).length];
  const odd = wrong.length - ours - lost;
  console.log(`\n${all.length} sequences, ${edits} edits, ${Math.round((Date.now() - start) / 1000)} s`);
  console.log(`losses ${lost}, mistakes of ours ${ours}, errors shown and odd words ${odd}`);
}
