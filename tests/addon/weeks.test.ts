/** «Недели» as people read it: the lists, the marks and the reasons are what the core says, for every source and week. */
import { addDays, addWeeks, isoWeekOf, mondayOf, reviewWeek, say, type Week } from '../../src/core';
import { behindSaid } from '../../src/core/plan/behindSaid';
import { MOST_CHANGED, weekSaid } from '../../src/core/signals/weekSaid';
import { dayOfSerial, serialOfDay } from '../../src/sheets/serial';
import type { SheetView, Table } from './table';
import { reviewedTable, TODAY, tellingOf } from './weeks';

const LAST_WEEK = addWeeks(isoWeekOf(TODAY), -1);
const numbers = Array.from({ length: MOST_CHANGED }, (_, index) => index + 1);
const weeksSheet = (table: Table, title: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = table.spreadsheet.getSheetByName(title);
  if (!sheet) throw new Error('no weeks');
  return sheet;
};

const russian = reviewedTable('ru'); // English differs in words only: tests/golden and the page have them

describe('«Недели»', () => {
  const { table, truth } = russian;
  const { language } = truth.settings;
  const telling = tellingOf(truth);
  const title = say(language, 'sheet.weeks');
  const all = say(language, 'sheet.allSources');
  const sheet = weeksSheet(table, title);
  const view = (): SheetView => table.sheet(title);
  const choose = (source: string, week: Week): void => {
    const now = view();
    sheet.getRange(now.row('choice'), now.column('label')).setValue(source === '' ? all : source);
    sheet.getRange(now.row('title'), now.column('p5')).setValue(serialOfDay(addDays(mondayOf(week), 6)));
  };
  const shownLines = (): string[] =>
    numbers.flatMap((n) => [String(view().cell(`line${n}`, 'p5')), String(view().cell(`rest${n}`, 'p5'))]);

  it.each([
    ['', LAST_WEEK],
    ['', addWeeks(LAST_WEEK, -2)],
    ['', addWeeks(LAST_WEEK, -6)],
    ...truth.settings.sources.map(({ name }): [string, Week] => [name, LAST_WEEK]),
    [truth.settings.sources[0]?.name ?? '', addWeeks(LAST_WEEK, -1)],
  ])('says of "%s" in %s what the core says', (source, week) => {
    choose(source, week);
    const report = reviewWeek(telling.facts, week, { today: TODAY });
    const { changed, calm } = weekSaid(telling, report, source);
    const calmLine = source === '' ? calm : say(language, 'week.calm');
    const expected = changed.length > 0 ? changed.flatMap(({ what, rest }) => [what, rest]) : [calmLine, ''];
    expect(shownLines().slice(0, expected.length)).toEqual(expected);
    expect(shownLines().slice(expected.length).join('')).toBe('');
    const behind = behindSaid(telling, week).map(({ what }) => what);
    expect(numbers.map((n) => view().cell(`line${n}`, 'p1')).filter((line) => line !== '')).toEqual(behind);
    const marks = { alarm: '!', goodNews: '✓', watch: '?' } as const;
    for (const { metric, verdict } of report.signals.filter((signal) => (signal.source ?? '') === source)) {
      const mark = verdict in marks ? marks[verdict as keyof typeof marks] : '';
      expect([metric, view().cell(metric, 'mark')]).toEqual([metric, mark]);
      expect(view().cell(metric, 'why') === '').toBe(mark === '');
    }
  });

  it('colours the cells of the weeks in which a metric left its usual range, and no others', () => {
    choose('', LAST_WEEK);
    const now = view();
    const columns = Array.from({ length: 13 }, (_, index) => `p${index + 1}`);
    const coloured = columns.filter((column) => {
      const place = sheet.getRange(now.row('siteConversion'), now.column(column));
      return table.lookOf(title, place.getRow(), place.getColumn()).fillColor?.toLowerCase() === '#fad2cf';
    });
    const alarmed = columns.filter((column) => {
      const week = isoWeekOf(dayOfSerial(Number(now.cell('from', column))));
      return reviewWeek(telling.facts, week, { today: TODAY }).signals.some(
        ({ metric, source, verdict }) =>
          metric === 'siteConversion' && source === undefined && verdict === 'alarm' && week < isoWeekOf(TODAY),
      );
    });
    expect(alarmed.length).toBeGreaterThanOrEqual(3);
    expect(coloured).toEqual(alarmed);
  });
});

describe('a review', () => {
  const { table, state } = russian;

  it('tells the sidebar the same, with a question for the meeting', () => {
    expect(state.week).toBe(LAST_WEEK);
    expect(state.changed.some(({ metric }) => metric === 'siteConversion')).toBe(true);
    expect(state.changed.find(({ metric }) => metric === 'siteConversion')?.question).toMatch(/^Почему .+\?/);
  });

  it('takes at most fifteen calls, and writes nothing where nothing changed', () => {
    table.host.calls.reset();
    table.ask('reviewTable');
    expect(table.host.calls.total).toBeLessThanOrEqual(15);
    expect(Object.keys(table.host.calls.byName).filter((name) => /\.(set|insert|add|hide|show)/.test(name))).toEqual(
      [],
    );
  });

  it('takes at most sixteen calls after the days have changed, and says until then that they have', () => {
    const computed = (): string => String(table.sheet('Недели').cell('choice', 'p6'));
    expect(computed()).not.toMatch(/изменились/);
    const day = addDays(TODAY, -3);
    const cell = { day, source: 'b', metric: 'leads' };
    const { source } = cell;
    const days = table.sheet('Дни');
    const row =
      days.values.findIndex(
        (line) => line[days.column('day') - 1] === day && line[days.column('source') - 1] === source,
      ) + 1;
    table.spreadsheet.getSheetByName('Дни')?.getRange(row, days.column('leads')).setValue(1);
    expect(computed()).toMatch(/изменились/);
    table.host.calls.reset();
    table.ask('reviewTable');
    expect(table.host.calls.total).toBeLessThanOrEqual(16);
    expect(computed()).not.toMatch(/изменились/);
  });

  it('leads from a sentence to its cell', () => {
    table.ask('showWeek', { week: addWeeks(LAST_WEEK, -2), metric: 'siteConversion', source: 'b' });
    const selected = table.spreadsheet.getActiveRange();
    const view = table.sheet('Недели');
    expect(selected?.getSheet().getName()).toBe('Недели');
    expect(selected?.getRow()).toBe(view.row('siteConversion'));
    const column = `p${(selected?.getColumn() ?? 0) - view.column('p1') + 1}`;
    expect(dayOfSerial(Number(view.cell('from', column)))).toBe(mondayOf(addWeeks(LAST_WEEK, -2)));
    expect(view.cell('choice', 'label')).toBe('b');
  });
});

describe('people decide about norms', () => {
  const { table } = russian;
  const settings = (list: string): unknown[] => {
    const view = table.sheet('Настройки');
    return view.values.map((line) => line[view.column(list) - 1]).filter((cell) => cell !== '' && cell !== list);
  };
  const journal = (): unknown[] => table.sheet('Журнал').values.flat();

  it('a week is marked as special only with a reason, is journalled, and can be undone', () => {
    const before = settings('specialWeek');
    expect(table.refusal('markWeek', { week: LAST_WEEK, reason: ' ' })).not.toBe('');
    table.ask('markWeek', { week: LAST_WEEK, reason: '=переезд' });
    expect(settings('specialReason')).toContain('=переезд');
    expect(table.refusal('markWeek', { week: LAST_WEEK, reason: 'ремонт' })).toMatch(/уже отмечена особой: «=переезд»/);
    expect(journal()).toContain('=переезд');
    expect(table.ask<{ isSpecial: boolean; calm: string }>('reviewTable')).toMatchObject({ isSpecial: true });
    expect(String(table.sheet('Недели').cell('line1', 'p5'))).toContain('=переезд');
    table.run('undoFromMenu');
    expect(settings('specialWeek')).toEqual(before);
    expect(table.ask<{ isSpecial: boolean }>('reviewTable')).toMatchObject({ isSpecial: false });
  });

  it('an accepted norm silences the alarm that it explains, and the alarm comes back with undo', () => {
    const alarms = (): number =>
      table
        .ask<{ changed: { metric?: string }[] }>('reviewTable')
        .changed.filter(({ metric }) => metric === 'siteConversion').length;
    expect(alarms()).toBeGreaterThan(0);
    const from = addWeeks(LAST_WEEK, -3);
    table.ask('acceptNorm', { metric: 'siteConversion', from, reason: 'новая форма' });
    expect(settings('normReason')).toContain('новая форма');
    expect(alarms()).toBe(0);
    table.run('undoFromMenu');
    expect(alarms()).toBeGreaterThan(0);
  });

  it('a norm of a metric that nobody tests is refused, and typed by hand it stops nothing', () => {
    const from = addWeeks(LAST_WEEK, -3);
    expect(table.refusal('acceptNorm', { metric: 'spend', from, reason: 'кризис' })).not.toBe('');
    const view = table.sheet('Настройки');
    const sheet = table.spreadsheet.getSheetByName('Настройки');
    const [metric, week] = ['normMetric', 'normFrom'].map((key) => sheet?.getRange(4, view.column(key)));
    metric?.setValue('Расход');
    week?.setValue(serialOfDay(mondayOf(from)));
    expect(table.refusal('reviewTable')).toBe('');
    expect(table.refusal('openGoal')).toBe('');
    metric?.clearContent();
    week?.clearContent();
  });
});
