import fc from 'fast-check';
import type { InputMetric } from '../../../src/core';
import { parseSettings } from '../../../src/core/funnel/parseSettings';
import { chatSummary, MOST_CHAT_LINES, type SaidBefore } from '../../../src/core/plan/chatSummary';
import { missingDays } from '../../../src/core/plan/missingDays';
import type { Listener } from '../../../src/core/signals/sentence';
import type { Telling } from '../../../src/core/signals/weekSaid';
import { CHAT_WORDS } from '../../../src/core/words/chatWords';
import { itReadsAs, type Section } from '../../support/goldenSentences';
import { row } from '../support';

const KEPT: InputMetric[] = ['leads', 'held', 'payments', 'revenue'];
const DAY = { leads: 12, held: 3, payments: 1, revenue: 140_000 };
const NOTHING: SaidBefore = { month: [], stops: [], changed: [], calm: '' };
const changed = (what: string): SaidBefore['changed'][number] => ({ metric: 'leads', what, rest: '' });
const SAID: SaidBefore = {
  month: ['about 2 mln (1.6 to 2.3)', 'chance: 15 of 100'],
  stops: ['Ads: 2 days of spend without leads.', 'Site: no leads.', 'Maps: no leads.'],
  changed: [changed('Show-up fell to 53%'), changed('CPL rose to 900'), changed('Leads fell'), changed('Checks fell')],
  calm: '',
};

/** A table of one or two sources, filled in for days of November with a few gaps. */
function telling(listener: Pick<Listener, 'language' | 'currency'>, { today, days, plan, more = [] }: Table): Telling {
  const settings = parseSettings({
    ...listener,
    sources: [{ name: 'Ads', kept: KEPT }],
    ...(plan && {
      plans: [{ month: '2026-11', sources: [{ values: { leads: 360, payments: 30, revenue: 4_200_000 } }] }],
    }),
  });
  const records = days.map((day) => row(`2026-11-${String(day).padStart(2, '0')}`, 'Ads', DAY));
  return { facts: { records: [...records, ...more], calendar: settings.calendar }, settings, today };
}
interface Table {
  readonly today: string;
  readonly days: readonly number[];
  readonly plan?: boolean;
  readonly more?: Telling['facts']['records'];
}
const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
const RU = { language: 'ru', currency: '₽' } as const;

const sectionsOf = (listener: Listener): Section[] => {
  const said = (table: Table, before: SaidBefore): string[] => chatSummary(telling(listener, table), before);
  const partly = row('2026-11-16', 'Ads', { leads: 9, held: 2 });
  return [
    ['A morning with a plan, with all that happened', said({ today: '2026-11-18', days: upTo(17), plan: true }, SAID)],
    ['A Monday without a plan, calm', said({ today: '2026-11-16', days: upTo(15) }, { ...NOTHING, calm: 'Calm week' })],
    ['Yesterday is not entered', said({ today: '2026-11-18', days: upTo(12), more: [partly] }, NOTHING)],
    ['A table that was only created', said({ today: '2026-11-18', days: [] }, NOTHING)],
    ['One metric is missing', said({ today: '2026-11-17', days: upTo(15), more: [partly] }, NOTHING)],
    [
      'Almost all is missing',
      chatSummary({ ...telling(listener, { today: '2026-11-17', days: [] }), ...manySources(listener) }, NOTHING),
    ],
  ];
};

function manySources({ language, currency }: Listener): Pick<Telling, 'settings' | 'facts'> {
  const settings = parseSettings({ language, currency, sources: [{ name: 'Ads' }] });
  return { settings, facts: { records: [row('2026-11-16', 'Ads', { leads: 4 })] } };
}

describe('The message for the chat', () => {
  itReadsAs({ file: 'chatSentences.txt', words: CHAT_WORDS, sectionsOf });

  it('tells the weekend together with Friday on a Monday', () => {
    const [first] = chatSummary(telling(RU, { today: '2026-11-16', days: upTo(15) }), NOTHING);
    expect(first?.replace(/\u00A0/g, ' ')).toBe(
      '13 ноября – 15 ноября: Заявки 36 · Проведено встреч 9 · Оплаты 3 · Выручка 420 тыс. ₽.',
    );
  });

  it('sets the month beside the plan to date: 17 of 30 equal days, 204 leads of 204', () => {
    const [, second] = chatSummary(telling(RU, { today: '2026-11-18', days: upTo(17), plan: true }), NOTHING);
    expect(second?.replace(/\u00A0/g, ' ')).toContain('Заявки 204 (100 %)');
  });

  it('has eight lines at most, whatever happened', () => {
    const events = fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 9 });
    fc.assert(
      fc.property(events, events, fc.subarray(upTo(17)), (stops, shifts, days) => {
        const lines = chatSummary(telling(RU, { today: '2026-11-18', days, plan: true }), {
          ...{ ...NOTHING, stops, changed: shifts.map(changed), calm: 'Calm', month: ['a', 'b'] },
        });
        expect(lines.length).toBeLessThanOrEqual(MOST_CHAT_LINES);
        expect(lines.every((line) => line.trim() !== '')).toBe(true);
      }),
    );
  });
});

describe('What is not entered', () => {
  it('begins with the first day that has any number, and ends yesterday', () => {
    const missing = missingDays(telling(RU, { today: '2026-11-18', days: [10, 12, 13] }));
    expect(missing.map(({ day }) => day.slice(8))).toEqual(['11', '14', '15', '16', '17']);
    expect(missing.every(({ isWhole }) => isWhole)).toBe(true);
  });

  it('counts 0 as entered and an empty cell as not', () => {
    const more = [row('2026-11-17', 'Ads', { leads: 0, held: 0, payments: 0 })];
    expect(missingDays(telling(RU, { today: '2026-11-18', days: [16], more }))).toEqual([
      { day: '2026-11-17', metrics: ['revenue'], isWhole: false },
    ]);
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(upTo(17), { minLength: 1 }), (days) => {
        const sorted = [...days].sort((a, b) => a - b);
        const of = (order: readonly number[]) => missingDays(telling(RU, { today: '2026-11-18', days: order }));
        expect(of(days)).toEqual(of(sorted));
      }),
    );
  });
});
