import fc from 'fast-check';
import { addDays, checkDay, type DayRecord, type EntryQuestion, INPUTS, type Inputs } from '../../src/core';
import { someCount, someFacts, someInputs } from '../support/generators';
import { row } from './support';

const MONDAY = '2026-06-01';
const ask = (history: readonly DayRecord[], values: Inputs): EntryQuestion[] =>
  checkDay(history, row(MONDAY, 'a', values));
/** What earlier Mondays brought, the last one first. */
const mondays = (...values: readonly Inputs[]): DayRecord[] =>
  values.map((inputs, index) => row(addDays(MONDAY, -7 * (index + 1)), 'a', inputs));
const usually = (values: Inputs, weeks = 8): DayRecord[] => mondays(...Array.from({ length: weeks }, () => values));

it('never asks about what was not typed', () => {
  fc.assert(
    fc.property(someFacts, someInputs(), ({ records }, values) => {
      for (const { metric } of ask(
        records.map((record) => ({ ...record, source: 'a' })),
        values,
      ))
        expect(values[metric]).toBeDefined();
    }),
  );
});

it('ignores the day itself and everything after it', () => {
  const later = fc.array(fc.record({ days: fc.nat(60), values: someInputs() }));
  fc.assert(
    fc.property(fc.array(someInputs(), { maxLength: 10 }), later, someInputs(), (past, after, values) => {
      const added = after.map(({ days, values: inputs }) => row(addDays(MONDAY, days), 'a', inputs));
      expect(ask([...added, ...mondays(...past)], values)).toEqual(ask(mondays(...past), values));
    }),
  );
});

it('asks the same whatever the order of the rows', () => {
  fc.assert(
    fc.property(fc.array(someInputs(), { maxLength: 10 }), someInputs(), (past, values) => {
      const history = [...mondays(...past), ...mondays(...past.slice(0, 3))];
      expect(ask([...history].reverse(), values)).toEqual(ask(history, values));
    }),
  );
});

it('never asks about the usual itself', () => {
  fc.assert(
    fc.property(someCount, fc.constantFrom(...INPUTS.map(({ id }) => id)), (count, metric) => {
      expect(ask(usually({ [metric]: count }), { [metric]: count })).toEqual([]);
    }),
  );
});
