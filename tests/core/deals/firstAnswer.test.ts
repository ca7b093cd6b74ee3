import type { Deal } from '../../../src/core';
import { firstAnswers } from '../../../src/core/deals';
import { on } from './support';

const AS_OF = on(40);
/** Leads of a source answered after so many minutes; a missing number is a lead without an answer. */
const leads = (source: string, minutes: readonly (number | undefined)[], more: Partial<Deal> = {}): Deal[] =>
  minutes.map((one, index) => ({
    ...{ id: `${source} ${index}`, created: on(20), source, ...more },
    ...(one !== undefined && { firstAnswerMinutes: one }),
  }));

describe('The first answer', () => {
  it('takes the median of the answered leads, and counts a lead without an answer as not answered in time', () => {
    const [site] = firstAnswers(leads('Сайт', [5, 10, 15, 16, 30, 60, ...Array(4)]), AS_OF).sources;
    expect(site).toMatchObject({ name: 'Сайт', leads: 10, answered: 6, within: 3, median: 15.5, share: 0.3 });
  });

  it('is not judged where the CRM gives fewer than five answers: it, not the people, may be silent', () => {
    const { all, sources } = firstAnswers([...leads('Сайт', [5, 6, 7, 8]), ...leads('VK', [9])], AS_OF);
    expect(sources.map(({ because, share, median }) => [because, share, median])).toEqual([
      ['tooLittleData', undefined, undefined],
      ['tooLittleData', undefined, undefined],
    ]);
    expect(all).toMatchObject({ median: 7, share: 1 });
  });

  it('looks at the leads of the last four weeks only, and at no minutes that are none', () => {
    const old = leads('old', [1, 1, 1, 1, 1], { created: on(12) });
    const odd = leads('odd', [Number.NaN, -3]);
    expect(firstAnswers([...old, ...odd], AS_OF).all).toEqual({
      ...{ leads: 2, answered: 0, within: 0, because: 'tooLittleData' },
    });
  });

  it('lists those who answer latest first, by source and by manager; a lead without a name keeps its place', () => {
    const quick = leads('Сайт', [1, 2, 3, 4, 5], { manager: 'Анна' });
    const slow = leads('VK', [20, 30, 40, 50, 60]);
    const { sources, managers } = firstAnswers([...quick, ...slow], AS_OF);
    expect(sources.map(({ name }) => name)).toEqual(['VK', 'Сайт']);
    expect(managers.map(({ name }) => name)).toEqual(['', 'Анна']);
  });

  it('calls slower only who answers fewer in time than the others by more than chance', () => {
    const of = (manager: string, late: number) =>
      leads(manager, [...Array(late).fill(40), ...Array(30 - late).fill(5)], { manager });
    const slower = (...late: readonly number[]) =>
      firstAnswers(
        late.flatMap((one, index) => of(`${index}`, one)),
        AS_OF,
      ).managers.flatMap((one) => (one.slower ? [one.name] : []));
    expect(slower(15, 15, 25)).toEqual(['2']);
    expect(slower(15, 15, 18)).toEqual([]);
  });
});
