import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { checkDay, explain, LANGUAGES, parseSettings, rollUp } from '../../src/core';
import { WORDS } from '../../src/core/words/catalogue';
import { explainOnPage, IMPORTING_PAGE_WORDS } from '../../src/core/words/importingPageWords';
import type { Phrases } from '../../src/core/words/say';
import { problemOf, row } from './support';

const ROOT = join(__dirname, '..', '..');
const SENTENCES: Phrases = { ...IMPORTING_PAGE_WORDS, ...WORDS };
/** Problems whose code or parameters are put together at run time, with their parameters. */
const PUT_TOGETHER: Record<string, readonly string[]> = {
  lineNotANumber: ['line', 'heading', 'found'],
  lineNegative: ['line', 'heading', 'found'],
  notANumber: ['sheet', 'cell', 'found'],
  notADay: ['sheet', 'cell', 'found'],
  notAMetric: ['sheet', 'cell', 'found'],
  bug: ['detail'],
};

interface Reported {
  readonly code: string;
  readonly parameters: readonly string[];
}

const sources = ['src', 'sidebar']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(ROOT, folder, name)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes(join('core', 'demo')) && !file.endsWith('.d.ts'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The problems that the code reports: object literals with a `code`, and the names of their other parts. */
const reported: readonly Reported[] = [
  ...sources.flatMap(({ file, text }) => (text.includes('code:') ? problemsIn(file, text) : [])),
  ...Object.entries(PUT_TOGETHER).map(([code, parameters]) => ({ code, parameters })),
];

function problemsIn(file: string, text: string): Reported[] {
  const found: Reported[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) found.push(...problemIn(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return found;
}

function problemIn({ properties }: ts.ObjectLiteralExpression): Reported[] {
  const nameOf = (property: ts.ObjectLiteralElementLike): string => property.name?.getText() ?? '';
  const code = properties.find((property) => nameOf(property) === 'code');
  if (code === undefined || !ts.isPropertyAssignment(code)) return [];
  const choices = ts.isConditionalExpression(code.initializer)
    ? [code.initializer.whenTrue, code.initializer.whenFalse]
    : [code.initializer];
  return choices
    .filter(ts.isStringLiteral)
    .map((choice) => ({ code: choice.text, parameters: properties.map(nameOf).filter((name) => name !== 'code') }));
}

const problems = [...new Map(reported.map((problem) => [problem.code, problem])).values()];

describe('Every problem', () => {
  it('that the add-on can report is found by this test', () => {
    expect(problems.length).toBeGreaterThanOrEqual(30);
  });

  it.each(problems.map(({ code }) => code))('%s has a sentence in both languages', (code) => {
    expect(SENTENCES[`problem.${code}`]).toBeDefined();
  });

  it.each(reported.map(({ code, parameters }) => [code, parameters] as const))(
    '%s says all that it has to say: no braces are left with %j',
    (code, parameters) => {
      const problem = { code, ...Object.fromEntries(parameters.map((name) => [name, 5])) };
      const explainHere = `problem.${code}` in WORDS ? explain : explainOnPage;
      for (const language of LANGUAGES) {
        const sentence = explainHere(language, problem);
        expect(sentence).not.toMatch(/[{}]/);
        expect(sentence).toMatch(/[.!?]$/);
      }
    },
  );

  it('that has a sentence can be reported: no sentence is left over', () => {
    const codes = Object.keys(SENTENCES).flatMap((key) => (key.startsWith('problem.') ? key.slice(8) : []));
    const known = new Set(problems.map(({ code }) => code));
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });
});

describe('A sentence', () => {
  it('says where, what and how to mend it', () => {
    const problem = problemOf(() => rollUp({ records: [row('2026-02-30', 'a', { leads: 1 })] }, 'week'));
    expect(problem && explain('ru', problem)).toBe(
      '«2026-02-30» не дата. Напишите день, месяц и год, например 21.11.2026.',
    );
    expect(problem && explain('en', problem)).toBe(
      '“2026-02-30” is no date. Write year, month and day, such as 2026-11-21.',
    );
  });

  it('calls metrics by their names', () => {
    const problem = problemOf(() => checkDay([], row('2026-06-01', 'a', { leads: Number.NaN })));
    expect(problem && explain('ru', problem)).toContain('В показателе «Заявки» стоит «NaN»');
    expect(problem && explain('en', problem)).toContain('“Leads” holds “NaN”');
  });

  it('counts in words', () => {
    const many = { sources: Array.from({ length: 200 }, (_, index) => ({ name: `Источник ${index}` })) };
    const problem = problemOf(() => parseSettings(many));
    expect(problem && explain('ru', problem)).toContain('Источников 200, а таблица показывает до 40.');
  });

  it('shows what people typed as it is, whatever signs it has', () => {
    expect(explain('ru', { code: 'unknownSource', source: '{x} $& «=1»' })).toContain('Источника «{x} $& «=1»» нет');
  });

  it('for a problem that nobody foresaw owns up to it and names it', () => {
    for (const code of ['noSuchCode', 'toString', '__proto__', ''])
      expect(explain('ru', { code })).toBe(
        `Что-то сломалось у нас: ${code}. Введённые числа на месте; попробуйте ещё раз.`,
      );
    expect(explain('en', { code: 'noSuchCode' })).toContain('Something broke on our side: noSuchCode.');
  });
});
