import { emptyOnDaysOff, pageCount, pageOf, withZeros } from '../../sidebar/main/entry/daysShown';
import { withSure, withText, withTidied } from '../../sidebar/main/entry/edits';
import { layoutOf } from '../../sidebar/main/entry/layout';
import { stepFrom, stepOf } from '../../sidebar/main/entry/navigation';
import { questionsOf } from '../../sidebar/main/entry/questions';
import { emptyDay, fieldsOfAll, shown } from './entryFixtures';

const days = [emptyDay('2026-11-14', { off: true }), emptyDay('2026-11-16')];
const fields = fieldsOfAll(days);
const [clicks, leads, otherLeads, monday] = fields;
if (!clicks || !leads || !otherLeads || !monday) throw new Error('the fixtures have four fields at least');

describe('The way through the form', () => {
  it('goes down the metrics of a source, then to the next source, then to the next day', () => {
    const names = fields.map(({ day, source, metric }) => `${day.slice(8)} ${source} ${metric.id}`);
    expect(names).toEqual([
      '14 Яндекс clicks',
      '14 Яндекс leads',
      '14 Сарафан leads',
      '16 Яндекс clicks',
      '16 Яндекс leads',
      '16 Сарафан leads',
    ]);
  });

  it('leads on by Enter and back by Shift+Enter, and ends after the last field', () => {
    expect(stepFrom(fields, otherLeads.key, 'next')).toBe(monday.key);
    expect(stepFrom(fields, monday.key, 'previous')).toBe(otherLeads.key);
    expect(stepFrom(fields, fields[5]?.key ?? '', 'next')).toBeUndefined();
  });

  it('keeps to the metric when it goes to the neighbouring day', () => {
    expect(stepFrom(fields, clicks.key, 'nextDay')).toBe(monday.key);
    expect(stepFrom(fields, monday.key, 'previousDay')).toBe(clicks.key);
    expect(stepFrom(fields, monday.key, 'nextDay')).toBeUndefined();
  });

  it('leaves a field sideways only where the caret can go no further', () => {
    const inside = { shiftKey: false, atStart: false, atEnd: false };
    expect(stepOf({ key: 'ArrowRight', ...inside })).toBeUndefined();
    expect(stepOf({ key: 'ArrowRight', ...inside, atEnd: true })).toBe('nextDay');
    expect(stepOf({ key: 'ArrowLeft', ...inside, atStart: true })).toBe('previousDay');
    expect(stepOf({ key: 'Enter', ...inside, shiftKey: true })).toBe('previous');
    expect(stepOf({ key: '5', ...inside })).toBeUndefined();
  });

  it('shows three days abreast, the oldest first', () => {
    const seven = [10, 11, 12, 13, 14, 15, 16].map((day) => emptyDay(`2026-11-${day}`));
    expect(pageCount(seven)).toBe(3);
    expect(
      [0, 1, 2].map((page) =>
        pageOf(seven, page)
          .map(({ day }) => day.slice(8))
          .join(),
      ),
    ).toEqual(['10,11,12', '13,14,15', '16']);
  });

  it('gives every label, field and note of the grid a line of its own', () => {
    const { blocks, end } = layoutOf(shown, 3);
    expect(blocks.map(({ line, metric }) => [line, metric?.id])).toEqual([
      [2, undefined],
      [3, 'clicks'],
      [8, 'leads'],
      [13, undefined],
      [14, 'leads'],
    ]);
    expect(end).toBe(19);
  });
});

describe('What is typed', () => {
  const edit = (text: string, was: number | null = null) => ({
    key: leads.key,
    was,
    text,
    shown: was === null ? '' : String(was),
  });

  it('is no draft when it is what the table holds anyway', () => {
    const typed = withText({}, edit('5'));
    expect(withText(typed, edit(''))).toEqual({});
  });

  it('remembers what the table held when it was first typed, so that a later number is not overwritten', () => {
    const typed = withText({}, edit('5'));
    expect(withText(typed, edit('56', 7))[leads.key]).toEqual({ text: '56', was: null });
  });

  it('is tidied up when the field is left', () => {
    expect(withTidied(withText({}, edit('1234')), leads, 'ru')[leads.key]?.text).toBe('1\u00A0234');
  });

  it('becomes 0 in the empty fields of days off, and nowhere else, without questions', () => {
    const draft = withZeros(days, fields, withText({}, edit('5')));
    expect(fields.map(({ key }) => draft[key]?.text)).toEqual(['0', '5', '0', undefined, undefined, undefined]);
    expect(emptyOnDaysOff(days, fields, draft)).toEqual([]);
    expect(questionsOf(fields, draft).has(otherLeads.key)).toBe(false);
  });
});

describe('A question about a number', () => {
  const typed = { [clicks.key]: { text: '300', was: null }, [leads.key]: { text: '400', was: null } };

  it('is asked where a number contradicts another, with both named', () => {
    expect(questionsOf(fields, typed).get(leads.key)).toMatchObject({
      kind: 'impossible',
      than: 'clicks',
      thanValue: 300,
    });
  });

  it('is asked where a number is far from this weekday’s usual', () => {
    const draft = { [otherLeads.key]: { text: '240', was: null } };
    expect(questionsOf(fields, draft).get(otherLeads.key)).toMatchObject({ kind: 'unusual', usual: 24 });
  });

  it('ends with «Верно», and comes back with another number', () => {
    const sure = withSure(typed, leads, 'ru');
    expect(questionsOf(fields, sure).size).toBe(0);
    expect(questionsOf(fields, withText(sure, { key: leads.key, was: null, text: '500', shown: '' })).size).toBe(1);
  });

  it('is not asked about numbers that nobody touched', () => {
    const old = fields.map((field) => ({ ...field, was: 100_000 }));
    expect(questionsOf(old, {}).size).toBe(0);
  });
});
