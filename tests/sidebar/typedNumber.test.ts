import fc from 'fast-check';
import { roughly } from '../../sidebar/main/entry/roughly';
import { parseTyped, textOf, tidyTyped, typedFor } from '../../sidebar/shared/typedNumber';
import { metric } from './entryFixtures';

const meant = (text: string): unknown => {
  const typed = parseTyped(text);
  return typed.kind === 'number' ? typed.value : typed.kind;
};

describe('A number typed by a person', () => {
  it.each([
    ['24', 24],
    [' 1 234,5 ', 1234.5],
    ['1\u00A0234\u00A0567,50', 1234567.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1234567],
    ["1'234", 1234],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,125', 0.125],
    ['1234,567', 1234.567],
    ['18 450 ₽', 18450],
    ['18450 руб.', 18450],
    ['$1,200', 1200],
    ['−3', -3],
    ['12.', 12],
    [',5', 0.5],
    ['0', 0],
  ])('reads %s', (text, value) => {
    expect(meant(text)).toBe(value);
  });

  it('takes a mark before exactly three digits for thousands: no count and no money has three decimals', () => {
    expect([meant('1,234'), meant('1.234')]).toEqual([1234, 1234]);
  });

  it.each(['12 шт', '1 2', '1,23,4', '1e5', '12-14', '.', '1234567890123456', '50%', '1 234 56'])(
    'says of «%s» that it is no number',
    (text) => {
      expect(parseTyped(text)).toEqual({ kind: 'wrong', fault: 'typed.notNumber' });
    },
  );

  it('leaves an empty field empty: that is not 0', () => {
    expect([meant(''), meant('  ')]).toEqual(['empty', 'empty']);
  });

  it('has no counts below zero and no half leads, but takes kopecks and whatever an own row holds', () => {
    expect(typedFor(metric('leads'), '-1')).toEqual({ kind: 'wrong', fault: 'typed.negative' });
    expect(typedFor(metric('leads'), '1,5')).toEqual({ kind: 'wrong', fault: 'typed.fraction' });
    expect(typedFor(metric('spend', 'money'), '1,5')).toEqual({ kind: 'number', value: 1.5 });
    expect(typedFor(metric('own:nps'), '-1,5')).toEqual({ kind: 'number', value: -1.5 });
  });

  it('is tidied up as the language writes it, and text is left as it is', () => {
    expect(tidyTyped('ru', '1234,50')).toBe('1\u00A0234,5');
    expect(tidyTyped('en', '1234,5')).toBe('1,234.5');
    expect(tidyTyped('ru', '12 шт')).toBe('12 шт');
  });

  it('shown and read back is the same number, in either language', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.double({ min: 0.001, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(number, fc.constantFrom('ru' as const, 'en' as const), (value, language) => {
        const text = textOf(language, value);
        if (text.length <= 15) expect(meant(text)).toBe(value);
      }),
    );
  });

  it('is called usual in round figures', () => {
    expect([roughly(2.25), roughly(23.4), roughly(234.5), roughly(23456), roughly(0)]).toEqual([
      2.3, 23, 235, 23500, 0,
    ]);
  });
});
