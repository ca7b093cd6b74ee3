import { addWeeks, type Signal, type SignalVerdict, type WeeklyReport } from '../../../src/core';
import { lastingSince } from '../../../src/core/signals/lasting';

const FIRST = '2024-W20';
const SIGNAL: Signal = { metric: 'showUp', weeks: 4, verdict: 'alarm' };
const letters: { readonly [letter: string]: SignalVerdict } = { a: 'alarm', g: 'goodNews', w: 'watch', '.': 'usual' };
/** Reports of one signal, the oldest first: a is an alarm, g good news, w to be watched, '.' as usual. */
const reports = (verdicts: string, more: Partial<Signal> = {}): WeeklyReport[] =>
  [...verdicts].map((letter, index) => ({
    week: addWeeks(FIRST, index),
    judged: true,
    signals: [{ ...SIGNAL, ...more, verdict: letters[letter] ?? 'noData' }],
  }));

describe('The question whether it is the new norm', () => {
  it('is asked once an alarm has lasted six weeks, and since when', () => {
    expect(lastingSince(reports('aaaaa'), SIGNAL)).toBeUndefined();
    expect(lastingSince(reports('aaaaaa'), SIGNAL)).toEqual({ from: FIRST, weeks: 6 });
    expect(lastingSince(reports('..aaaaaaaa'), SIGNAL)).toEqual({ from: '2024-W22', weeks: 8 });
  });

  it('is asked of good news too, but not of alarms that turned into it', () => {
    const good: Signal = { ...SIGNAL, verdict: 'goodNews' };
    expect(lastingSince(reports('gggggg'), good)).toEqual({ from: FIRST, weeks: 6 });
    expect(lastingSince(reports('aaaggg'), good)).toBeUndefined();
  });

  it.each(['aaa.aaa', 'aaaaaw', 'waaaaa', 'aaaaaa.'])('is not asked where a week was otherwise: %s', (verdicts) => {
    expect(lastingSince(reports(verdicts), SIGNAL)).toBeUndefined();
  });

  it('passes over weeks that nobody judged: holidays say neither yes nor no', () => {
    const holidays: WeeklyReport = { week: addWeeks(FIRST, 3), judged: false, because: 'holidays', signals: [] };
    const around = [...reports('aaa'), holidays, ...reports('aaaaaaa').slice(4)];
    expect(lastingSince(around, SIGNAL)).toEqual({ from: FIRST, weeks: 6 });
  });

  it('is never asked of what is only watched or as usual', () => {
    expect(lastingSince(reports('wwwwwww'), { ...SIGNAL, verdict: 'watch' })).toBeUndefined();
    expect(lastingSince(reports('.......'), { ...SIGNAL, verdict: 'usual' })).toBeUndefined();
    expect(lastingSince([], SIGNAL)).toBeUndefined();
  });

  it('is asked of the same metric of the same source', () => {
    expect(lastingSince(reports('aaaaaa', { source: 'a' }), SIGNAL)).toBeUndefined();
    expect(lastingSince(reports('aaaaaa', { metric: 'ctr' }), SIGNAL)).toBeUndefined();
    expect(lastingSince(reports('aaaaaa', { source: 'a' }), { ...SIGNAL, source: 'a' })).toEqual({
      from: FIRST,
      weeks: 6,
    });
  });
});
