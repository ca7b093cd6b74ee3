import fc from 'fast-check';
import { stagesToTell } from '../../sidebar/importing/fileStages';
import {
  memoryKey,
  newChoices,
  rememberedOf,
  type Targeting,
  targetOf,
  withAll,
  withChoice,
} from '../../sidebar/importing/fileTargets';
import { fileTitle } from '../../sidebar/importing/fileTitle';
import { withFiles, without, withSaid } from '../../sidebar/importing/items';
import { type MappedFile, mergeFiles } from '../../sidebar/importing/mergeFiles';
import { reconcile } from '../../sidebar/importing/reconcile';
import { reviewOf } from '../../sidebar/importing/review';
import { sourceOptions } from '../../sidebar/importing/sourceOptions';
import { USUAL_VAT } from '../../src/core/funnel/vat';
import { MORNING } from '../support/morningFiles';

/** Nothing of deals is in the table yet. */
const NO_DEALS = { known: 0, records: [] };
const UNASSIGNED = 'Не распределено';
const DAY = '2026-11-16';
const named = (name: string, isSource = false) => ({ name, sums: {}, isSource });
const targeting = (more: Partial<Targeting> = {}): Targeting => ({
  format: 'vkAds',
  chosen: new Map(),
  remembered: new Map(),
  sources: ['Яндекс Директ', 'Поиск', 'ВК таргет'],
  unassigned: UNASSIGNED,
  ...more,
});

describe('Where a name in a file belongs', () => {
  it('is the source of the same name, whatever its letters’ case', () => {
    expect(targetOf(named('поиск '), targeting())).toBe('Поиск');
  });

  it('is «Не распределено» for a campaign that nobody knows: it never vanishes', () => {
    expect(targetOf(named('Ретаргетинг'), targeting())).toBe(UNASSIGNED);
  });

  it('is what was chosen before, and what is chosen now comes first', () => {
    const remembered = new Map([[memoryKey('vkAds', 'Ретаргетинг'), 'ВК таргет']]);
    expect(targetOf(named('Ретаргетинг'), targeting({ remembered }))).toBe('ВК таргет');
    const chosen = withChoice(new Map(), 'Ретаргетинг', 'Поиск');
    expect(targetOf(named('Ретаргетинг'), targeting({ remembered, chosen }))).toBe('Поиск');
  });

  it('of another cabinet’s file is not remembered', () => {
    const remembered = new Map([[memoryKey('metaAds', 'Ретаргетинг'), 'ВК таргет']]);
    expect(targetOf(named('Ретаргетинг'), targeting({ remembered }))).toBe(UNASSIGNED);
  });

  it('is the whole file’s source for a campaign that is new since it was chosen', () => {
    const remembered = new Map([[memoryKey('vkAds', '*'), 'ВК таргет']]);
    expect(targetOf(named('Новая кампания'), targeting({ remembered }))).toBe('ВК таргет');
  });

  it('is asked of a file that names nothing, but where one source is called after its cabinet', () => {
    expect(targetOf(named('*'), targeting())).toBe('ВК таргет');
    expect(targetOf(named('*'), targeting({ format: 'googleAds' }))).toBeUndefined();
    expect(targetOf(named('*'), targeting({ sources: ['ВК таргет', 'VK посевы'] }))).toBeUndefined();
    expect(targetOf(named('*'), targeting({ sources: ['Навков'] }))).toBeUndefined();
  });

  it('is the name itself where a person wrote it down as a source', () => {
    expect(targetOf(named('Сарафан', true), targeting({ format: 'generic' }))).toBe('Сарафан');
  });

  it('offers the table’s sources, then what confirming would add', () => {
    const offer = { sources: ['Поиск'], others: ['Поиск'], unassigned: UNASSIGNED, cabinet: 'VK Реклама' };
    const options = sourceOptions({ name: named('поиск'), target: undefined }, { ...offer, format: 'vkAds' });
    expect(options).toEqual([
      { source: 'Поиск', isNew: false },
      { source: UNASSIGNED, isNew: false },
      { source: 'VK Реклама', isNew: true },
    ]);
  });
});

describe('What is remembered', () => {
  it('is only what differs from what is known already', () => {
    const chosen = new Map([
      ['А', 'Поиск'],
      ['Б', 'Поиск'],
    ]);
    const remembered = new Map([[memoryKey('vkAds', 'А'), 'Поиск']]);
    expect(newChoices('vkAds', chosen, remembered)).toEqual([{ format: 'vkAds', name: 'Б', source: 'Поиск' }]);
  });

  it('after a choice for the whole file is that choice, and names that were said otherwise before', () => {
    const chosen = withAll([named('А'), named('Б')], 'Поиск');
    const remembered = new Map([[memoryKey('vkAds', 'Б'), 'ВК таргет']]);
    expect(newChoices('vkAds', chosen, remembered).map(({ name }) => name)).toEqual(['*', 'Б']);
  });
});

describe('A file’s sum beside its own total', () => {
  const days = [6120.4, 8904.15, 8015.05].map((spend, at) => ({
    day: `2026-11-1${at}`,
    source: '*',
    values: { spend },
  }));
  const verdictOf = (total: number) => reconcile(days, { spend: total }, 3)[0];

  it('agrees to the kopeck', () => expect(verdictOf(23_039.6)).toMatchObject({ verdict: 'agrees', sum: 23_039.6 }));
  it('may be apart by what rounding each line makes', () => expect(verdictOf(23_039.61)?.verdict).toBe('rounding'));
  it('differs otherwise, and by how much', () => {
    expect(verdictOf(25_000)).toMatchObject({ verdict: 'differs', total: 25_000 });
    expect(verdictOf(25_000)?.difference).toBeCloseTo(-1960.4);
  });
  it('of a count is never apart by rounding', () => {
    const [leads] = reconcile([{ day: DAY, source: 'A', values: { leads: 7 } }], { leads: 8 }, 1000);
    expect(leads?.verdict).toBe('differs');
  });
  it('says nothing of a total that the file does not have', () => {
    expect(reconcile(days, undefined, 3)).toEqual([{ metric: 'spend', sum: expect.closeTo(23_039.6) }]);
  });
});

it('Spend without the tax comes into a table with it by the rate, and other numbers as they are', () => {
  const text = 'Дата;Источник;Клики;Расход\n17.11.2026;VK;28;1150,00\n';
  const known = { beside: NO_DEALS, vat: USUAL_VAT, chosen: new Map(), remembered: new Map(), sources: ['VK'] };
  const { items } = withFiles([], [{ name: 'vk.csv', text }]);
  const said = withSaid(items, items[0]?.id ?? 0, { vat: 'without' });
  const { merged, choices } = reviewOf(said, { ...known, unassigned: UNASSIGNED });
  expect(merged?.records).toEqual([{ day: '2026-11-17', source: 'VK', values: { clicks: 28, spend: 1403 } }]);
  expect(choices).toContainEqual({ format: 'genericVat', name: 'spend', source: 'without' });
  const remembered = rememberedOf(choices);
  expect(reviewOf(items, { ...known, remembered, unassigned: UNASSIGNED }).merged?.records[0]?.values.spend).toBe(1403);
});

describe('Several files as one import', () => {
  const file = (more: Partial<MappedFile>): MappedFile => ({
    file: 'a.csv',
    format: 'yandexDirect',
    records: [],
    deals: [],
    targetOf: (name) => name,
    isTaken: () => true,
    spendOf: (spend) => spend,
    ...more,
  });
  const spend = (source: string, amount: number, day = DAY) => ({ day, source, values: { spend: amount } });
  const into = (source: string) => () => source;

  it('add up the campaigns of a source', () => {
    const merged = mergeFiles([file({ records: [spend('А', 0.1), spend('Б', 0.2)], targetOf: into('Поиск') })]);
    expect(merged.records).toEqual([spend('Поиск', 0.3)]);
  });

  it('add up two cabinets of a source', () => {
    const records = [spend('*', 100)];
    const both = [file({ records }), file({ file: 'b.csv', format: 'vkAds', records })];
    expect(mergeFiles(both.map((one) => ({ ...one, targetOf: into('Реклама') }))).records).toEqual([
      spend('Реклама', 200),
    ]);
  });

  it('count a day once that two exports of a cabinet have, as the later one says, and tell where they differ', () => {
    const old = file({ records: [spend('А', 100), spend('А', 50, '2026-11-15')] });
    const corrected = file({ file: 'b.csv', records: [spend('А', 120)] });
    const { records, overlaps } = mergeFiles([old, corrected]);
    expect(records).toEqual(expect.arrayContaining([spend('А', 120), spend('А', 50, '2026-11-15')]));
    expect(overlaps).toEqual([{ file: 'b.csv', other: 'a.csv', numbers: 1 }]);
  });

  it('take leads from the CRM and not once more from the cabinet, and say so', () => {
    const deals = [{ id: '1', created: DAY, source: 'vk' }];
    const cabinet = file({ records: [{ day: DAY, source: 'VK', values: { spend: 900, leads: 5 } }] });
    const { records, leftOut } = mergeFiles([cabinet, file({ file: 'crm.csv', format: 'amoCrm', deals })]);
    expect(records).toEqual([spend('VK', 900), { day: DAY, source: 'vk', values: { leads: 1 } }]);
    expect(leftOut).toEqual([{ file: 'a.csv', metric: 'leads', kind: 'crm' }]);
  });

  it('take history from an earlier table for the days before the CRM', () => {
    const deals = [{ id: '1', created: DAY, source: 'A' }];
    const leads = (day: string) => ({ day, source: 'A', values: { leads: 7 } });
    const table = file({ format: 'rmMatrix', records: [leads('2026-05-04'), leads(DAY)] });
    const { records } = mergeFiles([table, file({ file: 'crm.csv', format: 'amoCrm', deals })]);
    expect(records).toEqual([leads('2026-05-04'), { day: DAY, source: 'A', values: { leads: 1 } }]);
  });

  it('count a deal once that two lists of a CRM have', () => {
    const crm = (id: string) => file({ file: id, format: 'amoCrm', deals: [{ id: '1', created: DAY, source: 'A' }] });
    expect(mergeFiles([crm('1.csv'), crm('2.csv')]).records).toEqual([{ day: DAY, source: 'A', values: { leads: 1 } }]);
  });

  it('lose no rouble of different cabinets, however campaigns are mapped', () => {
    const amounts = fc.array(
      fc.record({ name: fc.constantFrom('А', 'Б', 'В'), day: fc.constantFrom('01', '02'), kopecks: fc.nat(1e7) }),
    );
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom('А', 'Поиск'), (one, other, target) => {
        const recordsOf = (lines: typeof one) => [
          ...new Map(
            lines.map(({ name, day, kopecks }) => [`${name}${day}`, spend(name, kopecks / 100, `2026-11-${day}`)]),
          ).values(),
        ];
        const files = [file({ records: recordsOf(one) }), file({ format: 'vkAds', records: recordsOf(other) })];
        const { records } = mergeFiles(
          files.map((each) => ({ ...each, targetOf: (name) => (name === 'Б' ? target : name) })),
        );
        const sum = (all: readonly { readonly values: { readonly spend?: number } }[]) =>
          all.reduce((total, { values }) => total + (values.spend ?? 0), 0);
        expect(sum(records)).toBeCloseTo(
          files.reduce((total, each) => total + sum(each.records), 0),
          4,
        );
      }),
    );
  });
});

it('A cabinet’s file that has only numbers of campaigns names nothing: whose it is is one question', () => {
  const text = 'Дата,ID кампании,Показы,Клики,"Потрачено всего, ₽",Охват\n16.11.2026,77,10,1,"5,50",9';
  const known = {
    beside: NO_DEALS,
    vat: USUAL_VAT,
    chosen: new Map(),
    remembered: new Map(),
    sources: ['VK'],
    unassigned: UNASSIGNED,
  };
  const { mapped } = reviewOf(withFiles([], [{ name: 'vk.csv', text }]).items, known);
  expect(mapped[0]?.mappings.map(({ name, target }) => [name.name, target])).toEqual([['*', 'VK']]);
});

it('A metric that the user does not take from a kind of file stays out, now and the next time', () => {
  const dropped = MORNING.filter(({ name }) => name.startsWith('vk')).map(({ name, text }) => ({ name, text }));
  const known = {
    beside: NO_DEALS,
    vat: USUAL_VAT,
    chosen: new Map(),
    remembered: new Map(),
    sources: [],
    unassigned: UNASSIGNED,
  };
  const { items } = withFiles([], dropped);
  const told = withSaid(items, items[0]?.id ?? 0, { taken: new Map([['leads', false]]) });
  const review = reviewOf(told, known);
  const choice = { format: 'vkAdsMetrics', name: 'leads', source: 'skip' };
  expect(review.choices).toEqual([choice]);
  const nextTime = reviewOf(items, { ...known, remembered: rememberedOf([choice]) });
  for (const { merged } of [review, nextTime]) {
    expect(merged?.records.every(({ values }) => values.leads === undefined && values.spend !== undefined)).toBe(true);
  }
  expect(nextTime.choices).toEqual([]);
});

describe('A stage of the CRM', () => {
  const text =
    'ID,Название сделки,Бюджет,Дата создания сделки,Дата закрытия,Этап сделки\n1,А,100,16.11.2026,17.11.2026,Договор';
  const known = {
    beside: NO_DEALS,
    vat: USUAL_VAT,
    chosen: new Map(),
    remembered: new Map(),
    sources: [],
    unassigned: UNASSIGNED,
  };
  const { items } = withFiles([], [{ name: 'amo.csv', text }]);
  const [item] = items;
  if (item === undefined) throw new Error('the list has one file');

  it('is told by its name, and counts as a payment once the user says so', () => {
    const won = withSaid(items, item.id, { stages: new Map([['Договор', 'won']]) });
    expect(reviewOf(items, known).merged?.records).toEqual([{ day: DAY, source: UNASSIGNED, values: { leads: 1 } }]);
    expect(reviewOf(won, known).merged?.records[1]).toMatchObject({
      day: '2026-11-17',
      values: { payments: 1, revenue: 100 },
    });
    expect(reviewOf(won, known).choices).toEqual([{ format: 'amoCrmStages', name: 'Договор', source: 'won' }]);
  });

  it('is read so the next time', () => {
    const remembered = new Map([[memoryKey('amoCrmStages', 'Договор'), 'won']]);
    const stages = stagesToTell(item, remembered);
    expect(stages).toEqual(new Map([['Договор', 'won']]));
    const again = withSaid(items, item.id, { ...(stages && { stages }) });
    expect(again[0] && stagesToTell(again[0], remembered)).toBeUndefined();
    expect(reviewOf(again, { ...known, remembered }).choices).toEqual([]);
  });
});

describe('The list of dropped files', () => {
  const dropped = MORNING.map(({ name, text }) => ({ name, text }));
  const known = {
    beside: NO_DEALS,
    vat: USUAL_VAT,
    chosen: new Map(),
    remembered: new Map(),
    sources: ['Яндекс Директ'],
    unassigned: UNASSIGNED,
  };

  it('has a file once that was dropped twice, and tells of one that did not open', () => {
    const { items } = withFiles([], dropped);
    const again = withFiles(items, [
      { name: 'copy.csv', text: dropped[0]?.text ?? '' },
      { name: 'folder', trouble: 'unread' as const },
    ]);
    expect(again.items).toHaveLength(3);
    expect(again.troubles).toEqual([
      { kind: 'same', name: 'copy.csv' },
      { kind: 'unread', name: 'folder' },
    ]);
  });

  it('is compared with the table once nothing is left to be asked', () => {
    const { items } = withFiles([], [...dropped, { name: 'site.csv', text: 'UTM Source,Визиты,Отказы\nx,1,0.2' }]);
    const site = items[3]?.id ?? 0;
    expect(reviewOf(items, known)).toMatchObject({ questions: 1 });
    expect(reviewOf(items, known).merged).toBeUndefined();
    expect(reviewOf(without(items, site), known).merged?.records.length).toBeGreaterThan(0);
    expect(reviewOf(withSaid(items, site, { day: DAY }), known)).toMatchObject({ questions: 0 });
  });

  it('does not say how many leads are good where the CRM marks only the bad ones', () => {
    const { merged } = reviewOf(withFiles([], dropped).items, known);
    expect(merged?.records.filter(({ values }) => values.qualified !== undefined)).toEqual([]);
  });

  it('is called by its files in the journal, three of them by name', () => {
    expect(fileTitle('ru', ['a', 'b'])).toBe('a, b');
    expect(fileTitle('ru', ['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c и ещё 2');
  });
});
