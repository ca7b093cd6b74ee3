import { type ImportOptions, readExport, stuckDeals } from '../../../src/core';
import { exportOf } from './exports';

const read = (lines: readonly string[], options?: ImportOptions) => readExport(lines.join('\n'), options);
const AMO = 'ID,Название сделки,Бюджет,Дата создания сделки,Дата закрытия,Этап сделки,Теги,Воронка';

describe('The deals of amoCRM', () => {
  const { deals, records, lines } = read(exportOf('amoCRM').lines);

  it('have the days on which they came, were paid and were lost, and nothing that the file does not date', () => {
    expect(deals).toEqual([
      {
        id: '31',
        created: '2026-01-12',
        source: 'yandex',
        manager: 'Анна Белова',
        stage: 'Первичный контакт',
        amount: 120000,
      },
      {
        id: '32',
        created: '2026-01-12',
        source: 'Звонок',
        manager: 'Олег Ким',
        stage: 'Закрыто и не реализовано',
        lostOn: '2026-01-12',
        qualified: false,
        disqualifiedFor: 'спам',
        amount: 0,
      },
      {
        id: '33',
        created: '2026-01-13',
        source: 'vk',
        manager: 'Анна Белова',
        stage: 'Успешно реализовано',
        paidOn: '2026-01-20',
        amount: 98500,
      },
    ]);
    expect(records).toEqual([]);
    expect(lines).toEqual({ accepted: 3, totals: 0, other: 1 });
  });

  it('keep the source that they name; the given one is for those that name none', () => {
    const given = read(exportOf('amoCRM').lines, { source: 'Прочее' });
    expect(given.deals.map(({ source }) => source)).toEqual(['yandex', 'Звонок', 'vk']);
    expect(read([AMO, '1,A,5,12.01.2026,,Новая,,П'], { source: 'Прочее' }).deals[0]?.source).toBe('Прочее');
    expect(read([AMO, '1,A,5,12.01.2026,,Новая,,П']).deals[0]).not.toHaveProperty('source');
  });

  it('of one ID count once: the one changed last, whichever line it is in', () => {
    const header = 'ID,Название сделки,Бюджет,Дата создания сделки,Дата редактирования';
    const [old, fresh] = ['7,A,100,12.01.2026,13.01.2026 9:05:00', '7,A,200,12.01.2026,13.01.2026 18:00:00'];
    for (const [lines, line, kept] of [
      [[header, old, fresh], 2, 3],
      [[header, fresh, old], 3, 2],
    ] as const) {
      const { deals, rejected } = read(lines);
      expect(deals.map(({ amount }) => amount)).toEqual([200]);
      expect(rejected).toEqual([{ line, problem: { code: 'lineRepeated', line, id: '7', kept } }]);
    }
  });

  it('that were paid are never called junk', () => {
    const { deals } = read([AMO, '1,A,5,12.01.2026,14.01.2026,Успешно реализовано,"дубль, vip",П']);
    expect(deals[0]).toMatchObject({ paidOn: '2026-01-14' });
    expect(deals[0]).not.toHaveProperty('qualified');
  });

  it('are read in English', () => {
    const { format, deals } = read([
      'ID,Lead title,Sale,Responsible user,Created at,Closed at,Lead tags,Lead stage,Pipeline',
      '1,A,"1,500",I,2026-01-12 10:00:00,2026-01-14 10:00:00,,Closed - won,P',
      '2,B,,I,2026-01-12 10:00:00,2026-01-14 10:00:00,,Closed - lost,P',
    ]);
    expect(format).toBe('amoCrm');
    expect(deals.map(({ paidOn, lostOn, amount }) => [paidOn, lostOn, amount])).toEqual([
      ['2026-01-14', undefined, 1500],
      [undefined, '2026-01-14', undefined],
    ]);
  });

  it.each([
    ['1,A,пять,12.01.2026,,Новая,,П', 'lineNotANumber'],
    ['1,A,-5,12.01.2026,,Новая,,П', 'lineNegative'],
    ['1,A,5,32.01.2026,,Новая,,П', 'lineBadDay'],
    ['1,A,5,,,Новая,,П', 'lineBadDay'],
    ['1,A,5,12.01.2026,скоро,Новая,,П', 'lineBadDay'],
    [',A,5,12.01.2026,,Новая,,П', 'lineNoId'],
    ['1,A,5,12.01.2026', 'lineCells'],
    ['1,"A,5,12.01.2026,,Новая,,П', 'lineQuotes'],
  ])('are refused with their reason: %s', (line, code) => {
    const { deals, rejected } = read([AMO, line, '2,B,7,12.01.2026,,Новая,,П']);
    expect(rejected.map(({ line, problem }) => [line, problem.code])).toEqual([[2, code]]);
    expect(deals.map(({ id }) => id)).toEqual(['2']);
  });

  it('keep what people typed as text, formulas and names of programs too', () => {
    const { deals } = read([
      AMO,
      '=1+1,A,5,12.01.2026,,__proto__,,П',
      'constructor,A,5,12.01.2026,,"=IMPORTXML(""x"")",,П',
    ]);
    expect(deals.map(({ id, stage }) => [id, stage])).toEqual([
      ['=1+1', '__proto__'],
      ['constructor', '=IMPORTXML("x")'],
    ]);
  });
});

describe('The deals of Bitrix24', () => {
  it('have no day of payment where the file has only the expected end', () => {
    const { format, deals } = read(exportOf('Bitrix24').lines);
    expect(format).toBe('bitrix24');
    expect(deals).toEqual([
      {
        id: '501',
        created: '2026-01-12',
        source: 'Веб-сайт',
        manager: 'Ира Лис',
        stage: 'Новая',
        repeat: false,
        amount: 64000,
      },
      {
        id: '502',
        created: '2026-01-12',
        source: 'Звонок',
        manager: 'Ира Лис',
        stage: 'Сделка успешна',
        repeat: true,
        amount: 31000.5,
      },
    ]);
  });

  it('have it where the file says when the last stage began', () => {
    const { deals } = read([
      'ID;Название сделки;Стадия сделки;Сделка закрыта;Дата создания;Дата смены стадии',
      '1;A;Сделка успешна;Да;12.01.2026;15.01.2026',
      '2;B;Нет бюджета;Да;12.01.2026;16.01.2026',
      '3;C;Переговоры;Нет;12.01.2026;17.01.2026',
    ]);
    expect(deals.map(({ paidOn, lostOn }) => [paidOn, lostOn])).toEqual([
      ['2026-01-15', undefined],
      [undefined, '2026-01-16'],
      [undefined, undefined],
    ]);
  });

  it('of several products are one deal; its amount is the sum of their lines, repeated ones aside', () => {
    const header = 'ID;Название сделки;Товар;Сумма;Дата создания;Стадия сделки';
    const lines = ['1;A;Окно;40 000,50;12.01.2026;Новая', '1;A;Монтаж;9 000;12.01.2026;Новая'];
    const { deals, lines: counts } = read([header, ...lines]);
    expect(deals.map(({ id, amount }) => [id, amount])).toEqual([['1', 49000.5]]);
    expect(counts.accepted).toBe(2);
    const twice = read([header, ...lines, ...lines]);
    expect(twice.deals).toEqual(deals);
    expect(twice.rejected.map(({ line, problem }) => [line, problem.code])).toEqual([
      [4, 'lineRepeated'],
      [5, 'lineRepeated'],
    ]);
  });

  it('come as a table in HTML, too', () => {
    const { deals, lines } = read(exportOf('Bitrix24 in HTML').lines);
    expect(deals.map(({ id, amount }) => [id, amount])).toEqual([
      ['501', 49000.5],
      ['502', 31000],
    ]);
    expect(lines).toEqual({ accepted: 3, totals: 0, other: 4 });
  });

  it('in HTML on a single line, with comments, styles and unclosed cells, are the same', () => {
    const html =
      '<html><style>td{a:b}</style><!-- <tr><td>9 --><table><tr><th>ID<th>Название<th>Дата создания<tr><td>1<td>&lt;A&gt; &#171;b&#x41;&#187;<br>c<td>12.01.2026</table>';
    const { deals, lines } = readExport(html);
    expect(deals).toEqual([{ id: '1', created: '2026-01-12' }]);
    expect(lines).toEqual({ accepted: 1, totals: 0, other: 1 });
  });
});

it('Deals of Bitrix24 that ended on no known day are not open: the stage says that they were won or lost', () => {
  const head = 'ID;Стадия сделки;Сумма;Ответственный;Дата создания;Предполагаемая дата закрытия;Сделка закрыта';
  const ended = ['1;Сделка успешна;10;И;01.01.2026;;да', '2;Сделка провалена;10;И;01.01.2026;;да'];
  const { deals } = read([head, ...ended, '3;Новая;10;И;01.01.2026;;нет']);
  expect(deals[1]).toMatchObject({ lostAt: 'Сделка провалена' });
  const moved = ['a', 'b', 'c'].map((id) => ({ id, created: '2026-01-01', scheduledOn: '2026-01-03' }));
  const all = [...deals, ...moved.map((deal) => ({ ...deal, heldOn: '2026-01-05', paidOn: '2026-01-10' }))];
  expect(stuckDeals(all, '2026-03-01').map(({ id }) => id)).toEqual(['3']);
});
