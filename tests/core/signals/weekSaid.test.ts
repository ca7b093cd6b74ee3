import { addDays, type DayRecord, type Signal, type WeeklyReport } from '../../../src/core';
import { behindSaid } from '../../../src/core/plan/behindSaid';
import { eventsOf } from '../../../src/core/signals/moreSentences';
import { signalSaid, weekSaid } from '../../../src/core/signals/weekSaid';
import { signalOf } from './changeSentences';
import { settingsOf, TODAY, tellingOf } from './telling';

const WEEK = '2026-W10'; // 2 to 8 March
const telling = { facts: { records: [] }, settings: settingsOf('ru'), today: TODAY };
const reportOf = (...signals: Signal[]): WeeklyReport => ({ week: WEEK, judged: true, signals });
const alarm = (more: Partial<Signal> = {}): Signal => signalOf('showUp', -0.3, more);
const whats = (report: WeeklyReport, scope = ''): string[] =>
  weekSaid(telling, report, scope).changed.map(({ what }) => what);

describe('The list of what changed', () => {
  it('tells what happened, whether it is chance, and what to do', () => {
    const toMonthEnd = { held: -12, payments: -3, revenue: -180_000 };
    expect(weekSaid(telling, reportOf(alarm({ toMonthEnd })), '').changed).toMatchObject([
      {
        metric: 'showUp',
        what: 'Доходимость упала до 50\u00A0%, обычно 72\u00A0% (21 встреча из 40 за неделю).',
        rest:
          'На случайность не похоже. Если не поправить, до конца марта недосчитаемся 12 встреч, 3 оплат и около ' +
          '180\u00A0тыс.\u00A0₽. Проверьте напоминания и кто подтверждает встречи накануне.',
      },
    ]);
  });

  it('has nothing to check where it is good news', () => {
    const { what, rest } = signalSaid(telling, WEEK, signalOf('showUp', 0.3));
    expect([what, rest]).toEqual([expect.stringContaining('выросла'), 'На случайность не похоже.']);
  });

  it('does not repeat of a source what it says of the company', () => {
    const [company, source] = [alarm({ mainSource: 'VK' }), alarm({ source: 'VK' })];
    expect(whats(reportOf(company, source))).toHaveLength(1);
    expect(whats(reportOf(company, source), 'VK')).toEqual([expect.stringMatching(/^VK: доходимость упала/)]);
    expect(whats(reportOf(company, signalOf('showUp', 0.3, { source: 'VK' })))).toHaveLength(2);
  });

  it('has five lines at most, and the grey list three', () => {
    const sources = ['1', '2', '3', '4', '5', '6', '7'];
    const many = sources.map((source) => alarm({ source }));
    const watched = sources.map((source) => alarm({ source, verdict: 'watch' }));
    const said = weekSaid(telling, reportOf(...many, ...watched), '');
    expect([said.changed.length, said.watched.length]).toEqual([5, 3]);
    expect(said.watched[0]?.rest).toContain('Может быть и случайностью.');
  });
});

describe('A week without news', () => {
  const calm = (report: WeeklyReport, settings = telling.settings): string =>
    weekSaid({ ...telling, settings }, report, '').calm;

  it('is calm, and says what would have been noticed', () => {
    const drop = { detectableDrop: { oneWeek: 0.37, fourWeeks: 0.21 } };
    expect(calm(reportOf(signalOf('showUp', 0, { verdict: 'usual', ...drop })))).toMatch(
      /^Резких перемен не видно\. Дох/,
    );
    expect(calm(reportOf(alarm()))).toBe('');
  });

  it('says why it was not judged', () => {
    expect(calm({ ...reportOf(), judged: false, because: 'missingDays' })).toMatch(/^За неделю внесены не все дни/);
  });

  it('says for what reason a person left it out, whatever else there is', () => {
    const settings = settingsOf('ru', { specialWeeks: [{ week: WEEK, reason: 'акция' }] });
    expect(calm({ ...reportOf(), judged: false, because: 'holidays' }, settings)).toMatch(/особой.*акция$/);
  });
});

describe('Words that people wrote down', () => {
  const event = (day: string, text: string, source = 'VK'): DayRecord => ({ day, source, values: {}, event: text });
  const said = (records: readonly DayRecord[], signal = alarm({ source: 'VK' })): string =>
    eventsOf(records, signal, { from: '2026-03-02', to: '2026-03-08', listener: telling.settings });

  it('stand beside a signal of those days, two at most, the newest first', () => {
    const records = [event('2026-03-02', 'первое'), event('2026-03-08', 'третье'), event('2026-03-05', 'второе')];
    expect(said(records)).toBe('В эти дни: 08.03 третье; 05.03 второе.');
  });

  it('are those of the signal’s days and source, if it has any', () => {
    const other = event('2026-03-06', 'чужое', 'Сайт');
    expect(said([event('2026-03-01', 'раньше'), event('2026-03-09', 'позже'), event('2026-03-04', '')])).toBe('');
    expect(said([event('2026-03-03', 'своё'), other])).toBe('В эти дни: 03.03 своё.');
    expect(said([other])).toBe('В эти дни: 06.03 чужое.');
  });

  it('come in the same order whatever that of the days', () => {
    const records = ['в', 'а', 'б'].map((text) => event('2026-03-05', text));
    expect(said(records)).toBe('В эти дни: 05.03 а; 05.03 б.');
    expect(said([...records].reverse())).toBe(said(records));
  });

  it('are looked for in all weeks of the window', () => {
    const records = [event(addDays('2026-03-08', -27), 'месяц назад')];
    const rest = (weeks: Signal['weeks']): string =>
      signalSaid({ ...telling, facts: { records } }, WEEK, alarm({ weeks })).rest;
    expect(rest(4)).toContain('месяц назад');
    expect(rest(2)).not.toContain('месяц назад');
  });
});

describe('The list of what is behind plan', () => {
  const plan = { leads: 310, qualified: 310, scheduled: 310, held: 310 };
  const nothing = { leads: 0, qualified: 0, scheduled: 0, held: 0 };
  const said = (ask = tellingOf('ru', { plan, actual: nothing }), week = WEEK): string[] =>
    behindSaid(ask, week).map(({ what }) => what);

  it('has three lines at most, each with a metric', () => {
    expect(said()).toHaveLength(3);
    expect(said()[0]).toMatch(/^Заявки: 0 из \d+ к этому дню \(0\u00A0%\)$/);
  });

  it('says so where nothing is behind, where there is no plan, and where it is too early', () => {
    expect(said(tellingOf('ru', { plan, actual: { leads: 80, qualified: 80, scheduled: 80, held: 80 } }))).toEqual([
      'Отставаний от плана нет.',
    ]);
    expect(said(telling)).toEqual(['Плана на этот месяц нет.']);
    expect(said(undefined, '2026-W09')).toEqual(['О плане судим с пятого дня месяца.']); // it ends on 1 March
  });

  it('says nothing while the week is not over', () => {
    expect(said({ ...tellingOf('ru', { plan, actual: nothing }), today: '2026-03-08' })).toEqual([]);
  });
});
