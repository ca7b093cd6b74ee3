/** A tiny add-on with one of everything that the workbench must carry. */
export const FIXTURE: Record<string, string> = {
  'Code.js': `
var FIXTURE = {
  sheet: function () { return SpreadsheetApp.getActive().getSheets()[0]; },
};
function onOpen(e) {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('РМ')
    .addItem('Заполнить', 'fill')
    .addSeparator()
    .addSubMenu(ui.createMenu('Ещё').addItem('К ячейке C7', 'goThere').addItem('Спросить', 'ask').addItem('Сломаться', 'breakDown'))
    .addItem('Панель', 'openPanel')
    .addToUi();
}
function onEdit(e) {
  FIXTURE.sheet().getRange('E1').setValue(e.range.getA1Notation() + '=' + e.value);
}
function fill() {
  FIXTURE.sheet().getRange(1, 1, 2, 2).setValues([['Заявки', 3], ['Вдвое', '=B1*2']]);
  SpreadsheetApp.getActive().toast('Готово', 'РМ');
}
function goThere() { FIXTURE.sheet().getRange('C7').activate(); }
function ask() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.alert('РМ', 'Стереть?', ui.ButtonSet.YES_NO);
  FIXTURE.sheet().getRange('D1').setValue(answer === ui.Button.YES ? 'да' : 'нет');
}
function breakDown() { throw new Error('Так не бывает'); }
function openPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Панель'));
}
function openDialog() {
  var page = HtmlService.createHtmlOutputFromFile('panel').setWidth(420).setHeight(240);
  SpreadsheetApp.getUi().showModalDialog(page, 'Окно');
}
function save(day, values) {
  FIXTURE.sheet().getRange('A3:B3').setValues([[day, values.leads]]);
  return { day: day, doubled: values.leads * 2, keys: Object.keys(values) };
}
function giveDate() { return new Date(); }
function seen() {
  return [typeof window, typeof document, typeof fetch, typeof setTimeout, typeof Intl, typeof URL, typeof indexedDB,
    typeof SpreadsheetApp, typeof Map, typeof console].join();
}
function today() { return Utilities.formatDate(new Date(), 'UTC', 'yyyy-MM-dd'); }
`,
  'panel.html': `<!doctype html><html><head><base target="_top"><style>body { font: 14px Arial; padding: 12px }</style></head><body>
<label>Заявки <input id="leads" value="5"></label>
<button id="save">Сохранить</button> <button id="fail">Сломать</button> <button id="close">Закрыть</button>
<output id="out"></output>
<script>
  var out = document.getElementById('out');
  function shown(kind) { return function (value, user) { out.textContent = kind + ' ' + (value.message || JSON.stringify(value)) + ' ' + user; }; }
  var run = google.script.run.withSuccessHandler(shown('ok')).withFailureHandler(shown('bad')).withUserObject('я');
  document.getElementById('save').onclick = function () {
    run.save('2026-11-21', { leads: Number(document.getElementById('leads').value), none: undefined });
  };
  document.getElementById('fail').onclick = function () { run.breakDown(); };
  document.getElementById('close').onclick = function () { google.script.host.close(); };
</script></body></html>`,
};
