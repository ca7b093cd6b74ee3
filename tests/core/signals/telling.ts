import { addDays, daysFrom, type Inputs, type Language, type Settings } from '../../../src/core';
import type { Telling } from '../../../src/core/signals/weekSaid';

/** A Monday after the reviewed week 2026-W10, 2 to 8 March. */
export const TODAY = '2026-03-09';

/** Settings of a company with two sources. */
export const settingsOf = (language: Language, more: Partial<Settings> = {}): Settings => ({
  language,
  currency: language === 'ru' ? '₽' : '$',
  sources: ['VK', 'Сайт'].map((name) => ({ name, kept: [] })),
  sales: 'bySource',
  ...{ people: [], managers: [], criteria: [], ownNames: {}, ownRows: [] },
  calendar: { holidays: [] },
  ...{ specialWeeks: [], norms: [], plans: [] },
  thresholds: { done: 1, near: 0.8, tooEasy: 1.2 },
  ...more,
});

export interface TellingAsk {
  readonly plan: Inputs;
  /** What the first eight days of March brought in all. */
  readonly actual: Inputs;
}

/** A company of two months' even days, its plan for March, and what of it came until the eighth. */
export function tellingOf(language: Language, { plan, actual }: TellingAsk): Telling {
  const perDay = (values: Inputs, days: number): Inputs =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, (value ?? 0) / days]));
  const before = daysFrom(addDays('2026-03-01', -56), '2026-02-28');
  const records = [
    ...before.map((day) => ({ day, source: 'VK', values: perDay(plan, 31) })),
    ...daysFrom('2026-03-01', '2026-03-08').map((day) => ({ day, source: 'VK', values: perDay(actual, 8) })),
  ];
  const plans = [{ month: '2026-03', sources: [{ values: plan }] }];
  return { facts: { records }, settings: settingsOf(language, { plans }), today: TODAY };
}
