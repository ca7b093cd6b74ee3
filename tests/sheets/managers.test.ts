import { parseSettings } from '../../src/core';
import { managersReport } from '../../src/sheets/managers';
import { wholeBookOf } from './bookOf';

const settings = parseSettings({ sources: [{ name: 'Яндекс' }], managers: ['Анна', 'Борис'] });
const { rows, columns, cells } = managersReport(wholeBookOf(settings));
const cell = (row: string, column: string) =>
  cells[rows.findIndex(({ key }) => key === row)]?.[columns.findIndex(({ key }) => key === column)];

it('«Менеджеры» reads the same in every locale: no comma, no fraction, no braces outside quotes', () => {
  const formulas = cells.flat().flatMap(({ kind, content }) => (kind === 'formula' ? [String(content)] : []));
  expect(formulas.length).toBeGreaterThan(100);
  const outside = (formula: string): string => formula.replace(/"[^"]*"|'[^']*'/g, '');
  expect(formulas.filter((formula) => /[,{}]|\d\.\d/.test(outside(formula)))).toEqual([]);
});

it('a manager’s deals, month’s plan and talks, read like code when they change', () => {
  const shown = [
    ['head', 'v9'],
    ['m1', 'v9'],
    ['m1:plan', 'v2'],
    ['m1:plan', 'w2'],
    ['talk:payments', 'v5'],
    ['talk:payments', 'v6'],
    ['talk:cycle', 'label'],
    ['note1', 'label'],
    ['note1', 'v6'],
  ] as const;
  expect(shown.map(([row, column]) => `${row} ${column}: ${cell(row, column)?.content}`).join('\n')).toMatchSnapshot();
});
