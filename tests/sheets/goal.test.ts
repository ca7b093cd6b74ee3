import { parseSettings } from '../../src/core';
import { goalReport } from '../../src/sheets/goal';
import { wholeBookOf } from './bookOf';

const settings = parseSettings({
  sources: [{ name: 'Яндекс' }, { name: 'ВК «а*»', kept: ['clicks', 'leads'] }],
});
const report = goalReport(wholeBookOf(settings));
const cellAt = (row: string, column: string) =>
  report.cells[report.rows.findIndex(({ key }) => key === row)]?.[
    report.columns.findIndex(({ key }) => key === column)
  ];
const formulas = report.cells.flat().flatMap(({ kind, content }) => (kind === 'formula' ? [String(content)] : []));
const outsideQuotes = (formula: string): string => formula.replace(/"[^"]*"|'[^']*'/g, '');

describe('«Декомпозиция» as it is planned', () => {
  it('has every row and column once', () => {
    for (const keys of [report.rows, report.columns].map((all) => all.map(({ key }) => key)))
      expect(new Set(keys).size).toBe(keys.length);
  });

  it('has a yellow cell for all that people type, and formulas for the rest of the calculator', () => {
    const inputs = ['month', 'goal', 'yearGoal', 'why', 'growth', 'growthWhy'].map((row) => cellAt(row, 'a'));
    const typed = ['spend', 'to:leads', 'leads', 'to:due', 'due', 'to:held', 'held', 'to:payments', 'payments'].map(
      (row) => cellAt(`calc:${row}`, 'b'),
    );
    for (const cell of [...inputs, ...typed]) expect(cell).toMatchObject({ kind: 'input', style: 'input' });
    expect(cellAt('calc:revenue', 'd')).toMatchObject({ kind: 'formula', format: 'money' });
  });

  it('lets people write where they are asked to: every input is offered or free', () => {
    const open = [...report.choices, ...(report.free ?? [])];
    const order = report.rows.map(({ key }) => key);
    const covers = (row: string, column: string): boolean =>
      open.some((one) => {
        const last = 'through' in one ? String(one.through) : one.row;
        const at = order.indexOf(row);
        return one.column === column && order.indexOf(one.row) <= at && at <= order.indexOf(last);
      });
    const inputs = report.rows.flatMap(({ key }, r) =>
      report.columns.flatMap((column, c) =>
        report.cells[r]?.[c]?.kind === 'input' ? [[key, column.key] as const] : [],
      ),
    );
    expect(inputs.length).toBeGreaterThan(15);
    expect(inputs.filter(([row, column]) => !covers(row, column))).toEqual([]);
  });

  it('reads the same in every locale: no comma, no fraction, no braces, safe functions only', () => {
    expect(formulas.length).toBeGreaterThan(200);
    expect(formulas.filter((formula) => /[,{}]|\d\.\d/.test(outsideQuotes(formula)))).toEqual([]);
    const safe =
      'SUM SUMIFS COUNT COUNTIFS MAXIFS IF CHOOSE INDEX MATCH EOMONTH DATE YEAR MONTH OR NOT MAX ABS ISNUMBER SUBSTITUTE'.split(
        ' ',
      );
    const used = new Set(
      formulas.flatMap((formula) => [...outsideQuotes(formula).matchAll(/([A-Z]+)\(/g)].map(([, name]) => name ?? '')),
    );
    expect([...used].filter((name) => !safe.includes(name))).toEqual([]);
  });
});
