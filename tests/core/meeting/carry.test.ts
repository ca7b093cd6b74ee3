import { canCarryTo, carriedReason, checkDecisions, type Decision, openOf } from '../../../src/core/meeting';

const TODAY = '2026-11-23';
const RU = { language: 'ru', currency: '₽', ownNames: {} } as const;
const made = (id: number, more: Partial<Decision> = {}): Decision => ({
  ...{ id, what: 'звонить накануне', owner: 'Ольга', due: '2026-11-20', made: '2026-11-16', state: 'open' as const },
  ...more,
});

describe('A decision that was not done', () => {
  it('is carried over to a day within two weeks, today included', () => {
    expect(['2026-11-22', TODAY, '2026-12-07', '2026-12-08'].map((day) => canCarryTo(day, TODAY))).toEqual([
      ...[false, true, true, false],
    ]);
  });

  it('keeps each reason with the day that was missed', () => {
    const first = carriedReason(made(1), 'болел', RU);
    expect(first).toBe('до 20\u00A0ноября: болел');
    expect(carriedReason(made(1, { due: '2026-11-27', reason: first }), 'некому', RU)).toBe(
      'до 20\u00A0ноября: болел; до 27\u00A0ноября: некому',
    );
    const { due: _, ...dayless } = made(1);
    expect(carriedReason(dayless, 'некому', RU)).toBe('некому');
  });
});

it('A decision that was carried over with its reason is not called too long again', () => {
  const faults = (more: Partial<Decision>) =>
    checkDecisions([made(1, { due: '2026-12-07', ...more })], TODAY)[0]?.faults;
  expect(faults({})).toEqual(['tooLong']);
  expect(faults({ reason: 'до 20 ноября: болел' })).toEqual([]);
});

it('Open decisions are listed the longest overdue first, then by their day; what is over is not', () => {
  const { due: _, ...dayless } = made(5);
  const decisions = [
    ...[
      dayless,
      made(1, { due: '2026-12-01' }),
      made(2, { due: '2026-11-25' }),
      made(3),
      made(4, { due: '2026-11-02' }),
    ],
    ...[made(6, { state: 'done' }), made(7, { state: 'dropped' })],
  ];
  expect(openOf(checkDecisions(decisions, TODAY)).map(({ decision }) => decision.id)).toEqual([4, 3, 2, 1, 5]);
});
