/** `npm run bench:imports`: 20,000 spoiled exports, and how long a long list of deals takes. */
import { parseArgs } from 'node:util';
import { decodeExport } from '../../sidebar/decodeExport';
import { readExport } from '../../src/core';
import { type Reading, readAnything } from '../core/importing/conservation';
import { EXPORTS } from '../core/importing/exports';
import { spoiled } from '../core/importing/mutations';
import { manyDays, manyDeals } from './longExports';
import { textTable } from './textTable';

const ABOUT = `Spoiled files: cut, doubled, of two encodings, with random bytes. Read: in part or whole; refused: with a reason.
Wrong: a crash, a line that is in no count, a number out of nothing, a problem without a sentence. There must be none.`;
const { values } = parseArgs({ options: { files: { type: 'string' } } });

console.log(ABOUT);
printSpoiled(Number(values.files ?? 20_000));
printTimes();

function printSpoiled(files: number): void {
  const each = Math.ceil(files / EXPORTS.length);
  const rows = EXPORTS.map(({ name, lines, options }) => {
    const text = lines.join('\r\n');
    const readings = Array.from({ length: each }, (_, seed) =>
      timed(() => readAnything(decodeExport(spoiled(text, seed + 1)), options)),
    );
    return [name, String(each), ...figuresOf(readings)];
  });
  console.log(`\n${textTable(['export of', 'files', 'read', 'refused', 'lines read', 'slowest, ms', 'wrong'], rows)}`);
}

interface Timed {
  readonly reading: Reading;
  readonly milliseconds: number;
}

function figuresOf(readings: readonly Timed[]): string[] {
  const results = readings.flatMap(({ reading }) => reading.result ?? []);
  const wrong = readings.flatMap(({ reading }) => reading.wrong);
  const accepted = results.reduce((sum, { lines }) => sum + lines.accepted, 0);
  const rejected = results.reduce((sum, result) => sum + result.rejected.length, 0);
  const share = `${Math.round((100 * accepted) / Math.max(1, accepted + rejected))} %`;
  const slowest = Math.max(...readings.map(({ milliseconds }) => milliseconds)).toFixed(1);
  const refused = String(readings.length - results.length);
  return [String(results.length), refused, share, slowest, [...new Set(wrong)].join('; ') || '0'];
}

/** Of the processor, as others may be at work on the machine. Only ratios mean something on another one. */
function printTimes(): void {
  console.log('\nProcessor time of reading, median of five; decoding included');
  for (const [name, make] of [
    ['deals', manyDeals],
    ['lines of ads', manyDays],
  ] as const) {
    const [half, whole] = [50_000, 100_000].map((lines) => medianTime(make(lines))) as [number, number];
    console.log(`100,000 ${name}: ${whole.toFixed(0)} ms, ${(whole / half).toFixed(2)} times as long as half of them`);
  }
}

function medianTime(bytes: Uint8Array): number {
  const times = Array.from({ length: 5 }, () => timed(() => ({ result: readExport(decodeExport(bytes)), wrong: [] })));
  return times.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)[2] ?? 0;
}

function timed(read: () => Reading): Timed {
  const start = process.cpuUsage();
  const reading = read();
  const { user, system } = process.cpuUsage(start);
  return { reading, milliseconds: (user + system) / 1000 };
}
