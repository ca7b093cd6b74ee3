/** A tiny add-on that puts one chart of each kind that the table uses on a sheet. */
export const CHARTS_FIXTURE: Record<string, string> = {
  'Code.js': `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('РМ').addItem('Диаграммы', 'draw').addToUi();
}
function draw() {
  var ss = SpreadsheetApp.getActive();
  var data = ss.insertSheet('Данные');
  data.getRange(1, 1, ROWS.length, 8).setValues(ROWS);
  data.getRange('I1').setValue('Хуже');
  data.getRange('I2:I9').setFormula('=-H2/2');
  data.getRange('E2:E9').setNumberFormat('#,##0 ₽');
  data.hideSheet();
  var sheet = ss.getSheets()[0];
  var at = function (kind, row, column) {
    return sheet.newChart()['as' + kind + 'Chart']().setNumHeaders(1).setPosition(row, column, 8, 4)
      .setOption('width', 376).setOption('height', 260).addRange(data.getRange('A1:A9'));
  };
  var put = function (builder, title) { sheet.insertChart(builder.setOption('title', title).build()); };
  put(at('Line', 1, 1).addRange(data.getRange('B1:C9'))
    .setOption('legend.position', 'bottom').setOption('series.1', { color: '#9aa0a6', lineDashStyle: [4, 4] }), 'Заявки и план');
  put(at('Combo', 1, 5).addRange(data.getRange('B1:B9')).addRange(data.getRange('F1:G9')).setOption('isStacked', true)
    .setOption('legend.position', 'bottom').setOption('series', {
      0: { type: 'line', color: '#1a73e8', pointSize: 5 },
      1: { type: 'area', color: 'none', lineWidth: 0, visibleInLegend: false },
      2: { type: 'area', color: '#1a73e8', lineWidth: 0, areaOpacity: 0.2 },
    }), 'Прогноз с коридором');
  put(at('Column', 1, 9).addRange(data.getRange('D1:E9')).setOption('isStacked', true).setOption('legend.position', 'none')
    .setOption('series', { 0: { color: 'none' }, 1: { color: '#34a853' } }), 'Водопад выручки');
  put(at('Bar', 13, 1).addRange(data.getRange('H1:H9')).setOption('legend.position', 'none')
    .setOption('series.0.dataLabel', 'value').setOption('hAxis.title', 'Сделок'), 'Воронка');
  put(at('Bar', 13, 5).addRange(data.getRange('H1:I9')).setOption('isStacked', true)
    .setOption('colors', ['#34a853', '#ea4335']).setOption('legend.position', 'top'), 'Торнадо');
  put(at('Scatter', 13, 9).clearRanges().addRange(data.getRange('C1:C9')).addRange(data.getRange('H1:H9')).setOption('legend.position', 'none'), 'Цена и сделки');
}
function grow() { SpreadsheetApp.getActive().getSheetByName('Данные').getRange('B2').setValue(40); }
var ROWS = [['Неделя', 'Заявки', 'План', 'База', 'Шаг', 'Низ', 'Коридор', 'Сделки'],
  ['01.06', 14, 20, 0, 50000, 10, 8, 90], ['08.06', 18, 20, 50000, 20000, 13, 9, 71], ['15.06', 21, 21, 60000, 10000, 16, 9, 55],
  ['22.06', 17, 21, 60000, 35000, 13, 10, 40], ['29.06', 24, 22, 80000, 15000, 17, 11, 28], ['06.07', 26, 22, 70000, 10000, 19, 12, 21],
  ['13.07', '', 23, 70000, 30000, 18, 14, 12], ['20.07', '', 23, 0, 100000, 17, 16, 8]];
`,
};
