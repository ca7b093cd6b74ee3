import { memoryStore } from '../../sidebar/main/entry/browserStore';
import { loadDraft, storeDraft, withoutSent } from '../../sidebar/main/entry/draft';
import { eventKey } from '../../sidebar/main/entry/field';
import { conflictDraft, planSave, withoutConflicts } from '../../sidebar/main/entry/planSave';
import { questionsOf } from '../../sidebar/main/entry/questions';
import { choiceRequest, requestOf } from '../../sidebar/main/entry/request';
import { emptyDay, fieldsOfAll } from './entryFixtures';

const days = [emptyDay('2026-11-15'), emptyDay('2026-11-16')];
const fields = fieldsOfAll(days);
const [clicks, leads, otherLeads, nextClicks] = fields;
if (!clicks || !leads || !otherLeads || !nextClicks) throw new Error('the fixtures have four fields at least');
const typed = (text: string, was: number | string | null = null) => ({ text, was });

describe('«Готово»', () => {
  const plan = (draft: Parameters<typeof requestOf>[2], hasAsked = false) =>
    planSave({ days, fields, draft, questions: questionsOf(fields, draft), hasAsked });

  it('sends only what was changed, with what the form had shown', () => {
    const draft = {
      [leads.key]: typed('24'),
      [otherLeads.key]: typed('0'),
      [eventKey('2026-11-16')]: typed(' бан ', ''),
    };
    expect(requestOf(days, fields, draft)).toEqual({
      cells: [
        { day: '2026-11-15', source: 'Яндекс', metric: 'leads', value: 24, was: null },
        { day: '2026-11-15', source: 'Сарафан', metric: 'leads', value: 0, was: null },
      ],
      events: [{ day: '2026-11-16', event: 'бан', was: '' }],
    });
  });

  it('empties a cell that was emptied, and leaves alone what is the same', () => {
    const filled = fields.map((field) => ({ ...field, was: 7 }));
    const draft = { [clicks.key]: typed('', 7), [leads.key]: typed('7,0', 7) };
    expect(requestOf(days, filled, draft).cells.map(({ metric, value }) => [metric, value])).toEqual([
      ['clicks', null],
    ]);
  });

  it('stops at a text that is no number and keeps it', () => {
    expect(plan({ [leads.key]: typed('12 шт') })).toMatchObject({ kind: 'wrong', at: { key: leads.key }, count: 1 });
  });

  it('asks once about what looks odd, and the second press saves it', () => {
    const draft = { [otherLeads.key]: typed('240') };
    expect(plan(draft)).toMatchObject({ kind: 'ask', at: { key: otherLeads.key } });
    expect(plan(draft, true)).toMatchObject({ kind: 'send', request: { cells: [{ value: 240 }] } });
  });

  it('says so when there is nothing to save', () => {
    expect(plan({})).toEqual({ kind: 'nothing' });
  });

  it('takes a whole text of the table for no mistake until it is touched', () => {
    const withText = fields.map((field) => ({ ...field, was: 'нет данных' }));
    const draft = { [leads.key]: typed('24', 'нет данных') };
    expect(planSave({ days, fields: withText, draft, questions: new Map(), hasAsked: false }).kind).toBe('send');
  });
});

describe('Two people at once', () => {
  const cell = { day: '2026-11-15', source: 'Яндекс', metric: 'leads', value: 24, was: null, theirs: 30 } as const;

  it('writes one’s own number only over the other’s that was seen', () => {
    expect(choiceRequest([cell]).cells).toEqual(
      [{ ...cell, theirs: undefined, was: 30 }].map(({ theirs: _, ...rest }) => rest),
    );
  });

  it('keeps what is in conflict in the draft until it is chosen', () => {
    const draft = { [leads.key]: typed('24'), [otherLeads.key]: typed('3') };
    expect(withoutSent(draft, withoutConflicts(draft, [cell]))).toEqual({ [leads.key]: typed('24') });
    expect(conflictDraft(draft, [cell])).toEqual({ [leads.key]: typed('24') });
  });
});

describe('A draft', () => {
  it('survives closing the sidebar, day by day', () => {
    const store = memoryStore();
    const draft = { [leads.key]: { ...typed('24'), sure: true as const }, [nextClicks.key]: typed('1', 'x') };
    for (const day of ['2026-11-15', '2026-11-16']) storeDraft(store, day, draft);
    expect(loadDraft(store, ['2026-11-15', '2026-11-16', '2026-11-17'])).toEqual(draft);
    expect(loadDraft(store, ['2026-11-15'])).toEqual({ [leads.key]: draft[leads.key] });
  });

  it('is gone once nothing of it is left', () => {
    const store = memoryStore();
    storeDraft(store, '2026-11-15', { [leads.key]: typed('24') });
    storeDraft(store, '2026-11-15', {});
    expect(loadDraft(store, ['2026-11-15'])).toEqual({});
  });

  it('keeps a number typed while the saving was on its way', () => {
    const sent = { [leads.key]: typed('24') };
    expect(withoutSent({ [leads.key]: typed('25') }, sent)).toEqual({ [leads.key]: typed('25') });
  });

  it.each(['not json', '[1]', '{"a":{"text":5,"was":null}}', 'null', '{"a":{"text":"5","was":{}}}'])(
    'that cannot be read (%s) is left out',
    (stored) => {
      const store = memoryStore();
      store.setItem('rm-table.draft.2026-11-15', stored);
      expect(loadDraft(store, ['2026-11-15'])).toEqual({});
    },
  );

  it('keeps apart sources with any name', () => {
    const store = memoryStore();
    const key = '2026-11-15\nleads\n__proto__';
    storeDraft(store, '2026-11-15', { [key]: typed('1') });
    expect(Object.keys(loadDraft(store, ['2026-11-15']))).toEqual([key]);
  });
});
