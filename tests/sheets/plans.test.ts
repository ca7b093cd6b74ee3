import { parseSettings } from '../../src/core';
import { daysPlan } from '../../src/sheets/days';
import { journalPlan } from '../../src/sheets/journal';
import { monthsReport } from '../../src/sheets/months';
import { planReport } from '../../src/sheets/plan';
import type { RecordPlan } from '../../src/sheets/recordPlan';
import { rmReport } from '../../src/sheets/rm';
import { settingsPlan } from '../../src/sheets/settingsSheet';
import type { ReportPlan } from '../../src/sheets/sheetPlan';
import { weeksReport } from '../../src/sheets/weeks';
import { bookOf } from './bookOf';

const settings = parseSettings({
  sources: [
    { name: 'Яндекс', direction: 'Реклама', kept: ['impressions', 'clicks', 'spend', 'leads'] },
    { name: 'ВК', direction: 'Реклама', kept: ['clicks', 'leads'] },
    { name: 'Отдел продаж', direction: 'Продажи', kept: ['scheduled', 'held', 'payments', 'revenue'] },
  ],
  ownRows: [{ id: 'own:1', name: 'Звонки' }],
});
const book = bookOf(settings);

/** Rows and columns that are like one that is shown: other sources, days, periods and inputs. */
const LIKE_ANOTHER =
  /^(s[2-9]:|day([2-9]|\d\d)$|weight:(?!leads)|(.*:)?(clicks|spend|qualified|scheduled|due|held|repeatPayments|cpc|cpql|qualifiedShare|meetingToPayment|leadToPayment|averageCheck)(:|$)|[cp]([3-9]|\d\d)$|key$|metric$)/;

/** A report as text: a line a row, and what its columns hold. */
function asText({ rows, columns, cells }: ReportPlan): string {
  const shown = columns.map(({ key }, index) => ({ key, index })).filter(({ key }) => !LIKE_ANOTHER.test(key));
  return rows
    .flatMap(({ key, hidden }, row) => {
      if (LIKE_ANOTHER.test(key)) return [];
      const contents = shown.flatMap(({ key: column, index }) => {
        const cell = cells[row]?.[index];
        return cell && cell.content !== '' ? [`  ${column}: ${cell.content}  [${cell.format}, ${cell.style}]`] : [];
      });
      return [`${key}${hidden ? ' (hidden)' : ''}`, ...contents].join('\n');
    })
    .join('\n');
}

const columnsAsText = ({ columns, headRows }: RecordPlan): string =>
  columns
    .map(({ key, label, format, hidden, choice, formula }) => {
      const extras = [hidden && 'hidden', choice?.kind, formula?.(headRows + 1)].filter(Boolean);
      return `${key}: ${label} [${[format, ...extras].join(', ')}]`;
    })
    .join('\n');

describe('the sheets as text, read like code when they change', () => {
  it('«План»', () => expect(asText(planReport(book))).toMatchSnapshot());
  it('«РМ»', () => expect(asText(rmReport(book))).toMatchSnapshot());
  it('«Недели»', () => expect(asText(weeksReport(book))).toMatchSnapshot());
  it('«Месяцы»', () => expect(asText(monthsReport(book))).toMatchSnapshot());
  it('«Дни»', () => expect(columnsAsText(daysPlan(book))).toMatchSnapshot());
  it('«Настройки»', () => expect(columnsAsText(settingsPlan(settings, book.settingsSheet))).toMatchSnapshot());
  it('«Журнал»', () => expect(columnsAsText(journalPlan('ru'))).toMatchSnapshot());
});

describe('formulas read the same in every locale', () => {
  const reports = [planReport(book), rmReport(book), weeksReport(book), monthsReport(book)];
  const formulas = reports.flatMap(({ cells }) =>
    cells
      .flat()
      .filter(({ kind }) => kind === 'formula')
      .map(({ content }) => String(content)),
  );
  const outsideQuotes = (formula: string): string => formula.replace(/"[^"]*"|'[^']*'/g, '');

  it('have no comma, no literal fraction and no array in braces', () => {
    expect(formulas.length).toBeGreaterThan(1000);
    expect(formulas.filter((formula) => /[,{}]|\d\.\d/.test(outsideQuotes(formula)))).toEqual([]);
  });

  it('use safe functions only, and hide no error', () => {
    const safe = new Set(
      'SUM SUMIFS COUNT COUNTA COUNTIF COUNTIFS MAXIFS IF CHOOSE INDEX MATCH EOMONTH EDATE DATE WEEKDAY ISOWEEKNUM ROUND YEAR MONTH DAY AND OR NOT MAX MIN MOD ISNUMBER SUBSTITUTE ROW TODAY ABS ADDRESS COLUMN HYPERLINK SPARKLINE'.split(
        ' ',
      ),
    );
    const used = new Set(
      formulas.flatMap((formula) => [...outsideQuotes(formula).matchAll(/([A-Z]+)\(/g)].map(([, name]) => name ?? '')),
    );
    expect([...used].filter((name) => !safe.has(name))).toEqual([]);
  });
});

it('groups no rows of a source that keeps nothing', () => {
  const sources = settings.sources.map((source, at) => (at === 1 ? { ...source, kept: [] } : source));
  const bare = { ...settings, sources, ownRows: [] };
  const { rows, groups } = rmReport({ ...book, settings: bare });
  const keys = new Set(rows.map(({ key }) => key));
  expect(groups.flatMap(({ first, last }) => [first, last]).filter((key) => !keys.has(key))).toEqual([]);
  expect(groups.map(({ first }) => first.split(':')[0])).toEqual(['d1', 's1', 's3']);
});
