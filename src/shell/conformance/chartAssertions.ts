import type { Assertion, Scratch } from './scratch';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Puts a chart with a title over fresh cells and gives what a check finds on it; afterwards it is gone. */
const onChart =
  (find: (scratch: Scratch, chart: Chart) => unknown) =>
  (scratch: Scratch): unknown => {
    const { sheet, block } = scratch;
    const range = block(3, 2).setValues([
      ['', 'a'],
      [1, 2],
      [2, 3],
    ]);
    const draft = sheet.newChart().asLineChart().setNumHeaders(1).setPosition(2, 3, 4, 5).addRange(range);
    sheet.insertChart(draft.setOption('title', 'one').setOption('series.0.color', '#123456').build());
    const chart = sheet.getCharts()[0];
    if (chart === undefined) return 'no chart';
    try {
      return find(scratch, chart);
    } finally {
      for (const each of sheet.getCharts()) sheet.removeChart(each);
    }
  };

const placed = onChart((_scratch, chart) => {
  const box = chart.getContainerInfo();
  const place = [box.getAnchorRow(), box.getAnchorColumn(), box.getOffsetX(), box.getOffsetY()];
  return [...place, chart.getRanges().length, chart.getNumHeaders()].join();
});

const changed = onChart(({ sheet }, chart) => {
  sheet.updateChart(chart.modify().setOption('title', 'two').build());
  const [again] = sheet.getCharts();
  const options = again?.getOptions();
  return [again?.getChartId() === chart.getChartId(), options?.get('title'), options?.get('series.0.color')].join();
});

const wholeColumns = onChart(({ sheet }, chart) => {
  sheet.updateChart(chart.modify().clearRanges().addRange(sheet.getRange('A:B')).build());
  return sheet.getCharts()[0]?.getRanges()[0]?.getNumRows() === sheet.getMaxRows();
});

const removed = ({ sheet, ...scratch }: Scratch): number => {
  onChart(() => undefined)({ sheet, ...scratch });
  return sheet.getCharts().length;
};

/** Charts on a sheet: their place, what a change keeps, what Google does unless it is told. */
export const CHART_ASSERTIONS: readonly Assertion[] = [
  { id: 'chartPlaced', expected: '2,3,4,5,1,1', find: placed },
  { id: 'chartChanged', expected: 'true,two,#123456', find: changed },
  {
    id: 'chartHidden',
    expected: 'IGNORE_BOTH',
    find: onChart((_scratch, chart) => chart.getHiddenDimensionStrategy()),
  },
  { id: 'chartWholeColumns', find: wholeColumns },
  { id: 'chartRemoved', expected: '0', find: removed },
];
