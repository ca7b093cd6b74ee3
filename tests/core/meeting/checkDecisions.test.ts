import fc from 'fast-check';
import { checkDecisions, checkSaid, type Decision, MOST_OPEN, overdueSaid } from '../../../src/core/meeting';

const LISTENER = { language: 'ru', currency: '₽', ownNames: {} } as const;
const MADE: Decision = {
  id: 1,
  what: 'переписать скрипт',
  owner: 'Ольга',
  due: '2026-11-20',
  made: '2026-11-16',
  state: 'open',
};
const checkOf = (decision: Decision, today: string) => checkDecisions([decision], today)[0];

describe('A decision', () => {
  it('is overdue from the day after, and carried over at each Monday’s meeting until it is done', () => {
    const at = (today: string) => {
      const { overdue, carried } = checkOf(MADE, today) ?? {};
      return [overdue, carried];
    };
    expect(['2026-11-20', '2026-11-21', '2026-11-23', '2026-11-30'].map(at)).toEqual([
      [0, 0],
      [1, 0],
      [3, 1],
      [10, 2],
    ]);
    expect(checkOf({ ...MADE, state: 'done' }, '2026-11-30')).toMatchObject({ overdue: 0, carried: 0, faults: [] });
  });

  it('is asked for the reason where it was carried over or dropped', () => {
    expect(checkOf(MADE, '2026-11-23')?.faults).toEqual(['noReason']);
    expect(checkOf({ ...MADE, reason: 'болел' }, '2026-11-23')?.faults).toEqual([]);
    expect(checkOf({ ...MADE, state: 'dropped' }, '2026-11-17')?.faults).toEqual(['noReason']);
  });

  it('takes two weeks at most, one owner and a day', () => {
    expect(checkOf({ ...MADE, due: '2026-11-30' }, '2026-11-17')?.faults).toEqual([]);
    expect(checkOf({ ...MADE, due: '2026-12-01' }, '2026-11-17')?.faults).toEqual(['tooLong']);
    const { owner: _owner, due: _due, ...bare } = MADE;
    expect(checkOf({ ...bare, what: '' }, '2026-11-17')?.faults).toEqual(['noWhat', 'noOwner', 'noDue']);
  });

  it('is told in a line, and the overdue ones with their names', () => {
    const check = checkOf(MADE, '2026-11-23');
    expect(check && checkSaid(check, LISTENER)).toBe(
      'Просрочено на 3 дня; переносим 1-й раз; впишите, почему не сделано',
    );
    expect(overdueSaid(check ? [check] : [], LISTENER).replace(/\u00A0/g, ' ')).toBe(
      'Просрочено решений: 1. Ольга: переписать скрипт (до 20 ноября)',
    );
  });

  it('is too many for a person beyond as many as one can do, whoever else has any', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Ольга', 'ольга ', 'Пётр'), { maxLength: 12 }), (owners) => {
        const decisions = owners.map((owner, index) => ({ ...MADE, id: index + 1, owner }));
        const excess = checkDecisions(decisions, '2026-11-17').filter(({ faults }) => faults.includes('tooMany'));
        const [petr, olga] = [
          owners.filter((name) => name === 'Пётр').length,
          owners.filter((name) => name !== 'Пётр').length,
        ];
        expect(excess).toHaveLength(Math.max(0, petr - MOST_OPEN) + Math.max(0, olga - MOST_OPEN));
      }),
    );
  });
});
