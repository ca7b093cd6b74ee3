import { DATA_WITH_LINE, drawn } from './drawnChart';
import { createHost, type Host } from './index';
import { hostOn, script } from './script';
import { snapshot } from './snapshot';

const LINE = DATA_WITH_LINE;
const chartOf = (host: Host) => snapshot(host).sheets[0]?.charts[0];

it('a chart lies where it was put and shows the numbers of its range under the names of its heading', () => {
  const host = hostOn();
  const found = script(
    host,
    `${LINE} const [chart] = sheet.getCharts(); const box = chart.getContainerInfo();
     return [chart.getRanges().map((range) => range.getA1Notation()), box.getAnchorRow(), box.getAnchorColumn(), box.getOffsetX(), box.getOffsetY(), chart.modify().getChartType()];`,
  );
  expect(found).toEqual([['A1:C5'], 7, 2, 10, 20, 'LINE']);
  const { data } = drawn(host);
  expect(data.labels).toEqual(['пн', 'вт', 'ср', 'чт']);
  expect(data.datasets.map(({ label, data: values }) => [label, values])).toEqual([
    ['Лиды', [5, 7, null, 9]],
    ['План', [6, 6, 6, 6]],
  ]);
  expect(chartOf(host)).toMatchObject({ type: 'LINE', ranges: ["'Дни'!A1:C5"], anchor: 'B7', width: 600, height: 371 });
});

it('a chart that is not on a sheet has no id; one that is keeps its id through changes', () => {
  const host = hostOn();
  const [before, first, after, again] = script(
    host,
    `const built = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B3')).setPosition(1, 1, 0, 0).build();
     sheet.insertChart(built); const one = sheet.getCharts()[0];
     sheet.updateChart(one.modify().asColumnChart().setOption('title', 'Итог').setOption('width', 300).setPosition(2, 3, 0, 0).build());
     const two = sheet.getCharts()[0]; sheet.removeChart(two); sheet.insertChart(built);
     return [built.getChartId(), one.getChartId(), two.getChartId(), sheet.getCharts()[0].getChartId()];`,
  ) as (number | null)[];
  expect(before).toBeNull();
  expect(after).toBe(first);
  expect(again).not.toBe(first);
});

it('a changed chart takes its new place, size, kind and title and keeps the other options', () => {
  const host = hostOn();
  script(
    host,
    `${LINE} sheet.updateChart(sheet.getCharts()[0].modify().setOption('colors', ['#111111', '#222222']).build());
     const chart = sheet.getCharts()[0].modify().clearRanges().addRange(sheet.getRange('A:B')).addRange(sheet.getRange('A:B')).asColumnChart()
       .setTitle('Лиды').setOption('width', 300).setPosition(2, 3, 0, 0).build();
     sheet.updateChart(chart);`,
  );
  expect(chartOf(host)).toMatchObject({
    type: 'COLUMN',
    title: 'Лиды',
    ranges: ["'Дни'!A:B"],
    anchor: 'C2',
    width: 300,
  });
  expect(drawn(host).data.datasets).toEqual([expect.objectContaining({ type: 'bar', backgroundColor: '#111111' })]);
  expect(drawn(host).data.labels).toHaveLength(4); // the empty rows of whole columns are not drawn
});

it('a removed chart is gone, and so is the chart of a deleted sheet', () => {
  const host = hostOn();
  expect(script(host, `${LINE} sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts().length;`)).toBe(0);
  script(host, `${LINE} ss.insertSheet('Ещё'); ss.deleteSheet(sheet);`);
  expect(snapshot(host).sheets.map(({ charts }) => charts)).toEqual([[]]);
});

it('ranges and place follow rows that are put in, and a chart of another sheet follows its name', () => {
  const host = hostOn();
  script(
    host,
    `${LINE} sheet.insertRowsBefore(1, 2); const more = ss.insertSheet('Итог');
    more.insertChart(more.newChart().asLineChart().addRange(sheet.getRange('A3:C7')).setPosition(1, 1, 0, 0).build()); sheet.setName('Дни 2026');`,
  );
  const [days, total] = snapshot(host).sheets;
  expect(days?.charts[0]).toMatchObject({ ranges: ["'Дни 2026'!A3:C7"], anchor: 'B9' });
  expect(total?.charts[0]?.ranges).toEqual(["'Дни 2026'!A3:C7"]);
});

it('everything of a chart outlives a reload', () => {
  const host = hostOn();
  script(
    host,
    `${LINE} sheet.updateChart(sheet.getCharts()[0].modify().setOption('legend.position', 'none').build());`,
  );
  const again = createHost({ state: JSON.parse(JSON.stringify(host.state())) });
  expect(snapshot(again)).toEqual(snapshot(host));
  expect(JSON.stringify(drawn(again))).toBe(JSON.stringify(drawn(host)));
  const next = `${LINE} return sheet.getCharts().map((chart) => chart.getChartId());`;
  expect(new Set(script(again, next) as number[]).size).toBe(2);
});

it('options come back by any of their names', () => {
  const found = script(
    hostOn(),
    `const chart = sheet.newChart().setOption('legend', { position: 'top' }).setOption('series.1.color', '#ff0000').setOption('title', 'a').setOption('title', null).build();
     const options = chart.getOptions(); return [options.get('legend.position'), options.get('series'), options.get('title'), chart.getHiddenDimensionStrategy(), chart.getMergeStrategy()];`,
  );
  expect(found).toEqual(['top', { 1: { color: '#ff0000' } }, null, 'IGNORE_BOTH', 'MERGE_COLUMNS']);
});

it.each([
  [`sheet.newChart().setOption('legend.positon', 'top')`, 'chart option legend.positon'],
  [`sheet.newChart().setOption('isStacked', 'percent')`, 'chart option isStacked = percent'],
  [`sheet.newChart().setChartType(Charts.ChartType.GAUGE)`, 'Charts.ChartType.GAUGE'],
  [`sheet.newChart().asPieChart()`, 'EmbeddedChartBuilder.asPieChart'],
  [`sheet.newChart().asLineChart().setStacked()`, 'EmbeddedLineChartBuilder.setStacked'],
  [`sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1')).build())`, 'a chart without setPosition'],
  [`sheet.insertChart(sheet.newChart().setPosition(1, 1, 0, 0).build())`, 'a chart without ranges'],
  [`sheet.removeChart(sheet.newChart().build())`, 'a change of a chart that does not lie on the sheet'],
])('says what it lacks instead of drawing something else: %s', (statement, what) => {
  expect(() => script(hostOn(), statement)).toThrow(`not in the local host: ${what}`);
});

it('only what touches the document counts as a call, and a reader may not put charts on it', () => {
  const host = hostOn();
  script(host, `${LINE} sheet.getCharts()[0].getOptions().get('title');`);
  expect(host.calls.log.filter((name) => /hart/.test(name))).toEqual(['Sheet.insertChart', 'Sheet.getCharts']);
  const reader = host.asUser('reader@example.com', { canEdit: false });
  expect(() => script(reader, `sheet.removeChart(sheet.getCharts()[0])`)).toThrow('You do not have permission');
});
