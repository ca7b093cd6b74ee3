import {
  explain,
  type ImportOptions,
  type ImportResult,
  type Inputs,
  isDay,
  type Problem,
  readExport,
  UserError,
} from '../../../src/core';

/** What became of a file: read, or refused as a whole with a problem; whatever is not as it must be is in `wrong`. */
export interface Reading {
  readonly result?: ImportResult;
  readonly refused?: Problem;
  readonly wrong: readonly string[];
}

/** Reads a text and checks what must hold for any text: no crash, no line lost, no number made up, a sentence for all. */
export function readAnything(text: string, options: ImportOptions | undefined): Reading {
  try {
    const result = readExport(text, options);
    return { result, wrong: wrongIn(result, text) };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.problem, wrong: withoutSentence([error.problem]) };
    return { wrong: [`crash: ${error instanceof Error ? error.stack : error}`] };
  }
}

/** Lines of a text, counted without the importer. */
export const linesIn = (text: string): number => {
  const ends = text.match(/\r\n|\r|\n/g)?.length ?? 0;
  return /[\r\n]$/.test(text) || text === '' ? ends : ends + 1;
};

function wrongIn(result: ImportResult, text: string): string[] {
  const { lines, rejected, records, campaigns, deals } = result;
  const counted = lines.accepted + lines.totals + lines.other + rejected.length;
  const expected = linesIn(text.replace(/^\uFEFF/, ''));
  const isCounted = /<tr/i.test(text) ? counted >= expected : counted === expected;
  const places = rejected.map(({ line }) => line);
  const values = [...records, ...campaigns.flatMap((campaign) => campaign.records)].flatMap((one) =>
    valuesOf(one.values),
  );
  const numbers = [...values, ...deals.flatMap(({ amount }) => amount ?? []), ...valuesOf(result.total ?? {})];
  const checks: [string, boolean][] = [
    [`${counted} of ${expected} lines`, isCounted && Object.values(lines).every((count) => count >= 0)],
    ['rejected lines in order, each once', places.every((line, at) => line > (places[at - 1] ?? 0) && line <= counted)],
    ['numbers', numbers.every((number) => Number.isFinite(number) && number >= 0)],
    ['days', [...records.map(({ day }) => day), ...deals.map(({ created }) => created)].every(isDay)],
    ['deals', deals.length <= lines.accepted && new Set(deals.map(({ id }) => id)).size === deals.length],
    ['sources', records.every(({ source }) => source.trim() !== '')],
    ['a line was accepted for what is given', lines.accepted > 0 || records.length + deals.length === 0],
    [
      'campaigns add up',
      campaigns.length === 0 || near(sumOf(records), sumOf(campaigns.flatMap((one) => one.records))),
    ],
  ];
  const failed = checks.filter(([, isRight]) => !isRight).map(([name]) => name);
  return [...failed, ...withoutSentence([...rejected.map(({ problem }) => problem), ...result.assumed])];
}

const valuesOf = (inputs: Inputs): number[] => Object.values(inputs).flatMap((value) => value ?? []);
const sumOf = (records: ImportResult['records']): number =>
  records.flatMap(({ values }) => valuesOf(values)).reduce((sum, value) => sum + value, 0);
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));

const withoutSentence = (problems: readonly Problem[]): string[] =>
  problems.flatMap((problem) =>
    (['ru', 'en'] as const).some((language) => /Что-то сломалось|Something broke/.test(explain(language, problem)))
      ? [`no sentence: ${problem.code}`]
      : [],
  );
