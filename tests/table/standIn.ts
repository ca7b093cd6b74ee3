/**
 * A stand-in for the add-on with the functions that the command calls: sheets with keys, days written as they come.
 * It lets the command be tried by itself; the built add-on is tried beside it.
 */
export const STAND_IN = `
function sheet(key, name, rows) {
  const made = SpreadsheetApp.getActive().insertSheet(name);
  made.addDeveloperMetadata('rm.sheet', JSON.stringify({ key: key }));
  made.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  return made;
}
function createTable(sources) {
  sheet('days', 'Дни', [['day', 'source', 'leads', 'payments', 'event', 'check'], ['Дата', 'Источник', 'Заявки', 'Оплаты', 'Событие', 'Проверка']]);
  sheet('settings', 'Настройки', [['setting', 'value', 'sourceName', 'kept:leads', 'planMonth', 'planSource', 'plan:leads'], ['', '', '', '', '', '', ''], ['', '', '', '', '', '', '']]);
  return { ok: true, value: {} };
}
function applySettings(settings) {
  const plan = settings.plans[0];
  const sheet = SpreadsheetApp.getActive().getSheetByName('Настройки');
  sheet.getRange('E4:G4').setValues([[plan.month + '-01', '', plan.sources[0].values.leads]]);
  return { ok: true, value: {} };
}
function applyImport(request) {
  if (request.records.length === 0) return { ok: false, text: 'Нечего вносить.' };
  const rows = request.records.map((r) => [r.day, "'" + r.source, cell(r.values.leads), cell(r.values.payments), r.event || '', '']);
  const sheet = SpreadsheetApp.getActive().getSheetByName('Дни');
  sheet.getRange(3, 1, rows.length, 6).setValues(rows);
  sheet.getRange(2, 8).setFormula('=SUM(C3:C1000)').setNote('Всего');
  return { ok: true, value: {} };
}
function reviewTable() { return { ok: true, value: {} }; }
function cell(value) { return value === undefined ? '' : value; }
`;
