import fc from 'fast-check';
import type { MeetingDeal, MeetingTrial } from '../../../src/core/meeting';
import { agendaOf, checkDecisions, type Decision, focusOf, type MeetingFacts, TOPICS } from '../../../src/core/meeting';

const TODAY = '2026-11-23';
const RU = { language: 'ru', currency: '₽', ownNames: {} } as const;
const DAYS = ['2026-11-02', '2026-11-20', '2026-11-23', '2026-11-30'] as const;
const money = fc.constantFrom(0, -50_000, 1000, 90_000, 400_000);

const decision = (id: number): fc.Arbitrary<Decision> =>
  fc.record(
    {
      id: fc.constant(id),
      what: fc.constantFrom('', `решение${id}`),
      made: fc.constant('2026-11-16'),
      state: fc.constantFrom('open', 'done', 'dropped'),
      owner: fc.constantFrom('Ольга', 'Игорь'),
      due: fc.constantFrom(...DAYS),
      reason: fc.constant('болел'),
    },
    { requiredKeys: ['id', 'what', 'made', 'state'] },
  );
const trial = (id: number): fc.Arbitrary<MeetingTrial> =>
  fc.record(
    {
      ...{ id: fc.constant(id), belief: fc.constant(`вера${id}`), owner: fc.constantFrom('', 'Ольга') },
      ...{ said: fc.constant(`сказано${id}`), group: fc.constantFrom('running', 'toDecide') },
      ...{ review: fc.constant('2026-11-16'), money: money.map((m) => m + id) },
    },
    { requiredKeys: ['id', 'belief', 'owner', 'said', 'group'] },
  );
const deal = (id: number): fc.Arbitrary<MeetingDeal> =>
  fc.record(
    {
      ...{
        id: fc.constant(`d${id}`),
        stage: fc.constantFrom('lead', 'held', 'КП'),
        days: fc.integer({ min: 1, max: 60 }),
      },
      ...{ usual: fc.constant(5), amount: fc.constant(1000 * (id + 1)), winChance: fc.constantFrom(0, 0.3) },
    },
    { requiredKeys: ['id', 'stage', 'days', 'usual'] },
  );
const several = <T>(of: (id: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.integer({ min: 0, max: 5 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, index) => of(index + 1))));
const line = (id: number) => fc.constant({ metric: id % 2 ? 'held' : '', what: `отстаём${id}`, rest: '' });

const facts: fc.Arbitrary<MeetingFacts> = fc.record({
  week: fc.constant('2026-W47'),
  checks: several(decision).map((decisions) => checkDecisions(decisions, TODAY)),
  month: fc.constantFrom([], ['', 'месяц']),
  hasPlan: fc.boolean(),
  behind: several(line),
  stops: several((id) => fc.constant(`встало${id}`)),
  changed: fc.constant([]),
  watched: several(line),
  calm: fc.constantFrom('', 'тихо'),
  constraint: fc.constantFrom(
    { what: '', worth: '' },
    {
      what: 'узкое',
      worth: 'дорого',
      named: { stage: 'showUp', name: 'Доходимость', actual: '46', usual: '66', stake: 1e5 },
    },
  ),
  trials: several(trial),
  stuck: several(deal),
});

const shuffled = fc.tuple(facts, fc.infiniteStream(fc.nat(1000))).map(([one, numbers]) => {
  const mix = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, at: numbers.next().value ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return { one, other: { ...one, checks: mix(one.checks), trials: mix(one.trials), stuck: mix(one.stuck ?? []) } };
});
const sorted = (lines: readonly string[]): string[] => [...lines].sort();
const linesOf = (one: MeetingFacts): string[] =>
  agendaOf(one, RU).flatMap(({ said, questions }) => [
    ...said,
    ...questions.map(({ text, owner }) => `${text}|${owner}`),
  ]);

describe('An agenda', () => {
  it('has every topic in its order, whatever happened, and no empty line', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const agenda = agendaOf(one, RU);
        expect(agenda.map(({ topic }) => topic)).toEqual(TOPICS.map(({ topic }) => topic));
        expect(agenda.flatMap(({ said }) => said).filter((said) => said === '')).toEqual([]);
      }),
    );
  });

  it('loses nothing: every open decision, hypothesis, stop and stuck deal is told or counted', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const told = linesOf(one).join('\n');
        const open = one.checks.filter(({ decision: { state } }) => state === 'open');
        if (one.checks.length > 0) expect(told).toContain(`В работе ${open.length}`);
        for (const {
          decision: { what },
        } of open)
          expect(told).toContain(what);
        for (const { said } of one.trials) expect(told).toContain(said);
        for (const stop of one.stops) expect(told).toContain(stop);
        for (const { what } of [...one.behind, ...one.watched]) expect(told).toContain(what);
        for (const { id } of one.stuck ?? []) expect(told).toContain(id);
      }),
    );
  });

  it('says the same whatever the order of the facts', () => {
    fc.assert(
      fc.property(shuffled, ({ one, other }) => {
        const words = (facts_: MeetingFacts): string[] =>
          sorted(
            linesOf(facts_)
              .join(' ')
              .split(/[\s,.:;]+/),
          );
        expect(words(other)).toEqual(words(one));
      }),
    );
  });
});

describe('«Фокус недели»', () => {
  it('is never empty, never longer than three lines, and the same whatever the order of the facts', () => {
    fc.assert(
      fc.property(shuffled, ({ one, other }) => {
        const lines = focusOf(one, RU);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(3);
        expect(focusOf(other, RU)).toEqual(lines);
      }),
    );
  });
});
