import { axisOf, DATA, DATA_WITH_LINE, drawn, legendOf } from './drawnChart';
import { hostOn, script } from './script';

const LINE = DATA_WITH_LINE;

it('hidden rows and columns are left out unless the chart is told to show them', () => {
  const values = (strategy: string): unknown => {
    const host = hostOn();
    script(
      host,
      `${LINE} sheet.hideRows(3); sheet.hideColumns(2);
      const { ChartHiddenDimensionStrategy: Hidden } = Charts; const [chart] = sheet.getCharts();
      ${strategy && `sheet.updateChart(chart.modify().setHiddenDimensionStrategy(Hidden.${strategy}).build());`}`,
    );
    return drawn(host).data.datasets.map(({ data }) => data);
  };
  const [leads, plan] = [
    [5, 7, null, 9],
    [6, 6, 6, 6],
  ]; // prettier-ignore
  expect(values('')).toEqual([plan.slice(1)]);
  expect(values('IGNORE_BOTH')).toEqual([plan.slice(1)]);
  expect(values('IGNORE_ROWS')).toEqual([[5, null, 9], plan.slice(1)]);
  expect(values('IGNORE_COLUMNS')).toEqual([plan]);
  expect(values('SHOW_BOTH')).toEqual([leads, plan]);
});

it('several ranges stand side by side, or one below another, and rows may become columns', () => {
  const labelled = (statements: string): unknown => {
    const host = hostOn();
    script(
      host,
      `${DATA} sheet.insertChart(sheet.newChart().asColumnChart().setPosition(1, 5, 0, 0)${statements}.build());`,
    );
    const { labels, datasets } = drawn(host).data;
    return [labels, datasets.map(({ label, data }) => [label, data])];
  };
  expect(labelled(`.addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('C1:C3')).setNumHeaders(1)`)).toEqual([
    ['пн', 'вт'],
    [['План', [6, 6]]],
  ]);
  const rows = `.addRange(sheet.getRange('A1:C1')).addRange(sheet.getRange('A3:C3')).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)`;
  expect(labelled(`${rows}.setNumHeaders(1)`)).toEqual([
    ['вт'],
    [
      ['Лиды', [7]],
      ['План', [6]],
    ],
  ]);
  expect(labelled(`${rows}.setTransposeRowsAndColumns(true).setNumHeaders(1)`)).toEqual([
    ['Лиды', 'План'],
    [['вт', [7, 6]]],
  ]);
  expect(
    labelled(`.addRange(sheet.getRange('B1:B3')).setNumHeaders(1).setOption('useFirstColumnAsDomain', false)`),
  ).toEqual([['1', '2'], [['Лиды', [5, 7]]]]);
});

it('a waterfall is stacked columns on a clear base, a tornado is lying bars', () => {
  const host = hostOn();
  script(
    host,
    `${DATA} sheet.insertChart(sheet.newChart().asColumnChart().setStacked().addRange(sheet.getRange('A1:C5')).setNumHeaders(1)
    .setOption('series', { 0: { color: 'none', visibleInLegend: false }, 1: { color: '#34a853', dataLabel: 'value' } }).setPosition(1, 5, 0, 0).build());`,
  );
  const { data, options } = drawn(host);
  expect(options.scales.y).toMatchObject({ stacked: true });
  expect(data.datasets.map(({ stack, backgroundColor }) => [stack, backgroundColor])).toEqual([
    ['bars', 'rgba(0, 0, 0, 0)'],
    ['bars', '#34a853'],
  ]);
  expect(legendOf(host)).toEqual(['План']);
  script(
    host,
    `sheet.updateChart(sheet.getCharts()[0].modify().asBarChart().setOption('hAxis.title', 'Сделки').build());`,
  );
  expect(drawn(host).options).toMatchObject({ indexAxis: 'y', scales: { x: { title: { text: 'Сделки' } } } });
});

it('a forecast is a line over a band: a clear area with a coloured one on it', () => {
  const host = hostOn();
  script(
    host,
    `${DATA} sheet.getRange('D1:D5').setValues([['Верх'], [2], [2], [2], [2]]);
    sheet.insertChart(sheet.newChart().asComboChart().setStacked().addRange(sheet.getRange('A1:D5')).setNumHeaders(1)
    .setOption('series', { 0: { type: 'line', lineDashStyle: [4, 4] }, 1: { type: 'area', color: 'none', lineWidth: 0 }, 2: { type: 'area', lineWidth: 0, color: '#4285f4', areaOpacity: 0.2 } })
    .setPosition(1, 5, 0, 0).build());`,
  );
  const [line, low, high] = drawn(host).data.datasets;
  expect(line).toMatchObject({ type: 'line', fill: false, stack: 'line 0', borderDash: [4, 4] });
  expect(low).toMatchObject({ fill: 'origin', stack: 'area', backgroundColor: 'rgba(0, 0, 0, 0)', borderWidth: 0 });
  expect(high).toMatchObject({ fill: 1, stack: 'area', backgroundColor: 'rgba(66, 133, 244, 0.2)' });
});

it('a scatter chart has numbers on both axes', () => {
  const host = hostOn();
  script(
    host,
    `sheet.getRange('A1:B3').setValues([['x', 'y'], [1, 10], [2.5, 20]]);
    sheet.insertChart(sheet.newChart().asScatterChart().addRange(sheet.getRange('A1:B3')).setNumHeaders(1).setPosition(1, 5, 0, 0).build());`,
  );
  expect(drawn(host).data.datasets[0]?.data).toEqual([
    { x: 1, y: 10 },
    { x: 2.5, y: 20 },
  ]);
  expect(drawn(host).options.scales.x).toMatchObject({ type: 'linear' });
});

it('axes write numbers as the cells do, or as the axis is told', () => {
  const host = hostOn();
  const shown = (id: string): string => axisOf(host, id).ticks.callback(0.1 + 0.2);
  script(host, `${LINE} sheet.getRange('B2:B5').setNumberFormat('0%');`);
  expect(shown('y')).toBe('30%');
  script(
    host,
    `sheet.updateChart(sheet.getCharts()[0].modify().setOption('vAxis.format', '0.00').setOption('series.1.targetAxisIndex', 1).build());`,
  );
  expect([shown('y'), shown('y1')]).toEqual(['0,30', '0,30']);
});
