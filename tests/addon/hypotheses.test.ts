/** «Гипотезы» as people use it: agreed on before, judged once, decided with a reason, undone. */
import { type Hypothesis, judgeHypothesis, say } from '../../src/core';
import { judgementSaid } from '../../src/core/trials';
import type { HypothesesState, TrialPreview } from '../../src/shell/hypothesisTypes';
import { goalTable, tellingOf } from './goal';
import type { Table } from './table';

const TRIAL = { metric: 'showUp', start: '2026-10-26', weeks: 4 } as const;
const ASKED = { ...TRIAL, expected: 0.15, belief: 'Если напомнить за час, то доходимость вырастет на 15 %' };
const ROLLED = { id: 1, seen: { belief: ASKED.belief }, decision: 'roll', reason: 'сработало' };
const END = '2026-11-22';
const HYPOTHESIS: Hypothesis = { ...TRIAL, expectedLift: 0.15 };
const writes = ({ host }: Table): string[] =>
  Object.keys(host.calls.byName).filter((name) => /\.(set|insert|add|delete|hide|show|clear|protect)/.test(name));

const plain = (said: unknown): string => String(said).replace(/\u00A0/g, ' ');

/** A company whose show-up rose when the trial began. */
function openCompany(language: 'ru' | 'en') {
  const { table, truth: before } = goalTable(language);
  const records = before.records.map((record) => {
    const { held, due } = record.values;
    if (record.day < TRIAL.start || held === undefined || due === undefined) return record;
    return { ...record, values: { ...record.values, held: Math.min(due, Math.round(held * 1.35 + 0.3)) } };
  });
  table.ask('applyImport', { fileName: 'better.csv', records, overwrite: true });
  const title = language === 'ru' ? 'Гипотезы' : 'Hypotheses';
  const cell = (row: number, column: string): unknown => {
    const view = table.sheet(title);
    return view.values[row - 1]?.[view.column(`h:${column}`) - 1];
  };
  const type = (row: number, column: string, value: string | number): void => {
    const place = table.sheet(title).column(`h:${column}`);
    table.spreadsheet.getSheetByName(title)?.getRange(row, place).setValue(value);
  };
  const item = (id: number) => table.ask<HypothesesState>('openHypotheses').items.find((one) => one.id === id);
  return { table, truth: { ...before, records }, title, cell, type, item };
}

const russian = openCompany('ru');
describe('A hypothesis', () => {
  const { table, truth, title, cell, item } = russian; // English has the page to itself: tests/workbench
  const { language } = truth.settings;
  const telling = tellingOf(truth);

  it('is none at first: the sheet comes with the first one', () => {
    expect(table.spreadsheet.getSheetByName(title)).toBeNull();
    expect(table.ask<HypothesesState>('openHypotheses').items).toEqual([]);
  });

  it('is told by when its volume can answer before it begins, without a write', () => {
    table.host.calls.reset();
    const { plan, warnings } = table.ask<TrialPreview>('previewTrial', { ...TRIAL, expected: 0.15 });
    const { weeksNeeded = 0 } = judgeHypothesis(telling.facts, HYPOTHESIS, '2026-10-25');
    expect(weeksNeeded).toBeGreaterThan(0);
    expect(plan).toContain(` ${weeksNeeded} `);
    expect(warnings).toEqual([]);
    expect(writes(table)).toEqual([]);
  });

  it('is added in one call and judged at once: the core’s verdict, sentence and range', () => {
    table.host.calls.reset();
    table.ask('addHypothesis', ASKED);
    expect(table.host.calls.total).toBeLessThanOrEqual(120);
    const judgement = judgeHypothesis(telling.facts, HYPOTHESIS, END);
    const { what } = judgementSaid(judgement, { hypothesis: HYPOTHESIS, asOf: END }, truth.settings);
    expect(judgement.verdict).toBe('confirmed');
    expect([cell(4, 'id'), cell(4, 'verdict'), cell(4, 'end')]).toEqual([1, say(language, 'verdict.confirmed'), END]);
    expect(String(cell(4, 'said'))).toContain(what);
    expect(String(cell(4, 'levels'))).toMatch(/% → .*%$/);
    expect(Number(cell(4, 'money'))).toBeGreaterThan(0);
    expect(item(1)).toMatchObject({ group: 'toDecide', belief: ASKED.belief });
  });

  it('is written only where something changed', () => {
    table.ask('reviewTable');
    table.ask('createTable', []);
    table.host.calls.reset();
    table.ask('reviewTable');
    table.ask('createTable', []);
    expect(writes(table)).toEqual([]);
  });

  it('is read in a few calls that write nothing', () => {
    table.host.calls.reset();
    table.ask('openHypotheses');
    expect(table.host.calls.total).toBeLessThanOrEqual(12);
    expect(writes(table)).toEqual([]);
  });
});

describe('A verdict', () => {
  const { table, truth, cell, type, title } = russian;
  const hold = (value: number): void => {
    const { source, values } = truth.records.find(({ day }) => day === '2026-11-10') ?? truth.records[0] ?? fail();
    const record = { day: '2026-11-10', source, values: { held: (values.held ?? 0) + value } };
    table.ask('applyImport', { fileName: 'late.csv', records: [record], overwrite: true });
    table.ask('reviewTable');
  };
  const fail = (): never => {
    throw new Error('no record');
  };

  it('stays as it was given, and says that a number was corrected afterwards', () => {
    const given = ['verdict', 'said', 'lift', 'levels', 'money'].map((column) => cell(4, column));
    expect(cell(4, 'note')).toBe('');
    hold(-1);
    expect(cell(4, 'note')).toBe('данные исправлены после вердикта');
    expect(['verdict', 'said', 'lift', 'levels', 'money'].map((column) => cell(4, column))).toEqual(given);
    hold(0);
    expect(cell(4, 'note')).toBe('');
  });

  it('stays too where somebody changes the terms afterwards', () => {
    type(4, 'expected', 0.01);
    table.ask('reviewTable');
    expect(String(cell(4, 'note'))).toMatch(/^условия изменены после вердикта/);
    expect(cell(4, 'verdict')).toBe('подтвердилась');
    type(4, 'expected', 0.15);
    table.ask('reviewTable');
    expect(cell(4, 'note')).toBe('');
  });

  it('is decided with a reason, journalled, and undone as one', () => {
    expect(table.refusal('decideHypothesis', { ...ROLLED, reason: ' ' })).toMatch(/Напишите причину/);
    expect(table.refusal('decideHypothesis', { ...ROLLED, id: 77 })).toMatch(/№77/);
    table.ask('chooseWho', 'Ольга');
    table.ask('decideHypothesis', { ...ROLLED, learned: 'СМС читают' });
    table.ask('decideHypothesis', ROLLED); // once more, where nobody heard that it was written
    expect(table.refusal('decideHypothesis', { ...ROLLED, decision: 'drop' })).toMatch(/гипотезу №1 кто-то изменил/);
    expect([cell(4, 'decision'), cell(4, 'reason')]).toEqual(['внедряем', 'сработало']);
    const journal = table.sheet('Журнал');
    const newest = ['who', 'action', 'metric', 'now'].map((key) => journal.values[2]?.[journal.column(key) - 1]);
    expect(newest).toEqual(['Ольга', 'Решение по гипотезе №1: внедряем', 'h:decision', 'внедряем']);
    expect([cell(4, 'decided'), cell(4, 'learned')]).toEqual(['2026-11-23', 'СМС читают']);
    expect(russian.item(1)).toMatchObject({ group: 'decided', decision: 'внедряем', learned: 'СМС читают' });
    table.run('undoFromMenu');
    expect(['decision', 'reason', 'decided', 'learned'].map((key) => cell(4, key))).toEqual(['', '', '', '']);
  });

  it('is of words that stay words, whatever they begin with', () => {
    table.ask('addHypothesis', { ...ASKED, belief: '=1+1', start: '2026-11-23' });
    expect([cell(5, 'belief'), table.formulas(title)[4]?.join('')]).toEqual(['=1+1', '']);
    table.ask('undoLast');
  });

  it('goes with its hypothesis where that is undone', () => {
    table.ask('addHypothesis', {
      ...ASKED,
      metric: 'leads',
      start: '2026-11-23',
      source: truth.settings.sources[0]?.name,
    });
    expect([cell(5, 'id'), cell(5, 'metric'), cell(5, 'verdict')]).toEqual([2, 'Заявки', 'судить рано']);
    table.ask('undoLast');
    table.ask('reviewTable');
    expect(table.sheet(title).values[4]?.every((value) => value === '')).toBe(true);
  });
});

describe('A row typed by hand', () => {
  const { table, cell, type } = russian;
  const fill = (row: number, cells: Record<string, string | number>): void => {
    for (const [column, value] of Object.entries(cells)) type(row, column, value);
    table.ask('reviewTable');
  };

  it.each([
    [{ belief: 'Если звонить быстрее, то…' }, 'hyp.bad.metric'],
    [{ metric: 'Доходимость' }, 'hyp.bad.start'],
    [{ start: '2026-11-16' }, 'hyp.bad.expected'],
    [{ expected: '15 %' }, 'hyp.bad.weeks'],
    [{ weeks: 9 }, 'hyp.bad.weeks'],
    [{ weeks: 2, source: 'Неизвестный' }, 'hyp.bad.source'],
    [{ source: '', manager: 'Пётр' }, 'hyp.bad.manager'],
  ] as const)('is told what is missing: %j', (cells, key) => {
    fill(5, cells);
    expect(cell(5, 'verdict')).toBe('заполните строку');
    const found = 'source' in cells && cells.source !== '' ? 'Неизвестный' : 'Пётр';
    expect(cell(5, 'said')).toBe(say('ru', key, { found }));
  });

  it('is judged like any other once it is whole, and gets a number', () => {
    fill(5, { manager: '' });
    expect(cell(5, 'id')).toBe(2);
    expect(cell(5, 'verdict')).toBe('судить рано');
    expect(plain(cell(5, 'said'))).toMatch(/Вернёмся 30 ноября\.$/);
    expect(String(cell(5, 'enough'))).not.toBe('');
  });

  it('is a one-off test where somebody says how many it was shown to', () => {
    fill(6, { belief: 'Карусель в Телеграм', metric: 'Заявка→встреча', start: '2026-11-16', shown: 200, worked: 190 });
    expect(cell(6, 'verdict')).toBe('подтвердилась');
    expect(plain(cell(6, 'said'))).toMatch(
      /^Сработала: 190 из 200, это 95 %, обычно 59 %: \+60 % \(от \+53 до \+67\)\./,
    );
    fill(6, { worked: 300 });
    expect(cell(6, 'said')).toBe(say('ru', 'hyp.bad.shown'));
    fill(6, { worked: 190, reach: 0.18 });
    expect(plain(cell(6, 'said'))).toContain('Охват 18 %: у тех, кого коснулось, +60 %, по всем клиентам +11 %.');
    fill(6, { reach: 180 });
    expect(cell(6, 'said')).toBe(say('ru', 'hyp.bad.reach'));
    fill(6, { reach: '' });
  });

  it('that is decided by hand is given the day of it', () => {
    fill(6, { decision: 'закрываем' });
    expect(cell(6, 'decided')).toBe('2026-11-23');
    fill(6, { decision: '' });
    expect(cell(6, 'decided')).toBe('');
  });

  it('keeps its verdict when the rows are sorted, and a copied number is given anew', () => {
    fill(7, { id: 2, belief: 'Копия', metric: 'Доходимость', start: '2026-11-23', expected: 0.1, weeks: 1 });
    expect([cell(5, 'id'), cell(6, 'id'), cell(7, 'id')]).toEqual([2, 3, 4]);
  });
});

describe('Before one more begins', () => {
  const { table } = russian;

  it('people are warned that the metric is tried already, and that too many run', () => {
    const preview = () => table.ask<TrialPreview>('previewTrial', { ...TRIAL, start: '2026-11-23', expected: 0.2 });
    expect(preview().warnings).toEqual([say('ru', 'hyp.warn.sameMetric', { metric: 'Доходимость', n: 2 })]);
    table.ask('addHypothesis', { ...ASKED, metric: 'averageCheck', start: '2026-11-23' });
    expect(preview().warnings).toHaveLength(2);
    expect(preview().warnings[0]).toBe(say('ru', 'hyp.warn.many', { n: 3 }));
  });

  it.each([
    { ...ASKED, weeks: 5 },
    { ...ASKED, expected: 0 },
    { ...ASKED, metric: 'cpl' },
    { ...ASKED, belief: '' },
    { ...ASKED, start: '2026-13-01' },
  ])('nothing is written of a request that makes no sense: %j', (request) => {
    table.host.calls.reset();
    expect(table.refusal('addHypothesis', request)).not.toBe('');
    expect(writes(table)).toEqual([]);
  });

  it('the menu leads to the sheet', () => {
    table.run('hypothesesFromMenu');
    expect(table.spreadsheet.getActiveSheet().getName()).toBe('Гипотезы');
  });
});

describe('A review of hypotheses', () => {
  const { table, item, type } = russian;

  it('begins on the 1st: what has ended and is not decided is listed until it is', () => {
    expect([1, 2].map((id) => item(id)?.isUp)).toEqual([false, false]); // ended on the 22nd
    table.ask('lookFrom', '2026-12-01');
    table.ask('reviewTable');
    expect([1, 2].map((id) => item(id)?.isUp)).toEqual([true, true]);
    table.run('meetingFromMenu');
    const view = table.sheet('Планёрка');
    const said = view.values.map((line) => String(line[view.column('m:said') - 1])).join('\n');
    expect(plain(said)).toMatch(/На разборе с 1 декабря: №1 «.*По каждой решаем: внедрить, изменить или закрыть\./);
    table.ask('decideHypothesis', ROLLED);
    expect(item(1)?.isUp).toBe(false);
  });

  it('tells authors what they expected beside what came', () => {
    type(4, 'owner', 'Ольга');
    const { records, reviewDay } = table.ask<HypothesesState>('openHypotheses');
    expect(plain(reviewDay)).toBe('1 декабря');
    expect(records.map(plain)).toEqual([
      expect.stringMatching(/^Ольга: ждали \+15 %, получили \+\d+ % в среднем по 1 /),
    ]);
  });
});
