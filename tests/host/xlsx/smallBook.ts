import { createHost, type Host } from '../index';
import { load } from '../runBundle';

const CODE = `
function make() {
  const ss = SpreadsheetApp.getActive();
  const days = ss.getSheets()[0].setName('Дни');
  days.getRange('B2:B60').setNumberFormat('@');
  days.getRange('A2:A60').setNumberFormat('dd.mm.yyyy');
  days.getRange('E2:E60').setNumberFormat('#,##0 ₽');
  const sources = ['Яндекс "Директ"', '=1+1', 'VK*', '007', '~?'];
  const rows = [['Дата', 'Источник', 'Клики', 'Заявки', 'Расход']];
  for (let i = 0; i < 40; i++) rows.push([46000 + i, "'" + sources[i % 5], i % 7 === 0 ? '' : i * 3, i % 4 === 0 ? 0 : i % 5, i * 12 + i / 8]);
  days.getRange(1, 1, rows.length, 5).setValues(rows);
  days.getRange('A1:E1').setFontWeight('bold').setBackground('#eeeeee').setNote('Заголовок\\nв две строки');
  days.setFrozenRows(1);
  days.setFrozenColumns(2);
  days.setColumnWidth(2, 180);
  days.getRange('5:9').shiftRowGroupDepth(1);
  days.getRange('6:8').shiftRowGroupDepth(1);
  days.hideRows(50, 3);
  days.hideColumns(7);
  days.getRange('F2:F9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет "да"']).setAllowInvalid(false).setHelpText('Выберите').build());
  days.getRange('G2:G9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(days.getRange('B2:B9')).build());
  days.getRange('C2:C60').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=OR(C2="";C2>=0)').build());
  days.getRange('D2:D60').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build());
  days.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND($C2="";$D2<>"")').setBackground('#ffeecc').setBold(true).setRanges([days.getRange('C2:D60')]).build(),
    SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(1).setFontColor('#cc0000').setRanges([days.getRange('D2:D20'), days.getRange('D30:D40')]).build(),
  ]);
  const sums = ss.insertSheet("Итоги 'за' 2026: [всё]");
  sums.getRange('B1').setValue('Яндекс "Директ"');
  sums.getRange(2, 1, FORMULAS.length, 1).setFormulas(FORMULAS.map((formula) => [formula]));
  sums.getRange(2, 2, FORMULAS.length, 1).setNumberFormat('@').setValues(FORMULAS.map((formula) => ["'" + formula]));
  sums.getRange('D1').setValue(new Date(Date.UTC(2026, 2, 1, 9)));
  sums.getRange('D2').setValue(true);
  sums.getRange('D3').setFormula("='Дни'!A3+1").setNumberFormat('ddd, d mmm');
  sums.getRange('D4').setFormula("=SUM('Итоги ''за'' 2026: [всё]'!D1;0)");
  ss.insertSheet('Журнал').hideSheet();
}
`;

/** One formula for each function that sheets may use (HOST.md), on texts with special signs, empties and zeros. */
const FORMULAS = [
  '=SUM(Дни!C:C)',
  '=SUMIF(Дни!B:B;"="&B1;Дни!D:D)',
  '=SUMIFS(Дни!E$2:E$60;Дни!B$2:B$60;"="&$B$1;Дни!A$2:A$60;">="&46003)',
  '=SUMIFS(Дни!D2:D60;Дни!B2:B60;"=VK~*")',
  '=COUNT(Дни!C2:C60)',
  '=COUNTIF(Дни!C2:C60;0)',
  '=COUNTIFS(Дни!D2:D60;"<>";Дни!D2:D60;0)',
  '=AVERAGEIFS(Дни!D2:D60;Дни!B2:B60;B1)',
  '=MINIFS(Дни!A2:A60;Дни!D2:D60;">3")',
  '=MAXIFS(Дни!A2:A60;Дни!D2:D60;">3")',
  '=SUMPRODUCT((Дни!C2:C60<>"")*(Дни!D2:D60>0))',
  '=SUMPRODUCT(ISNUMBER(Дни!C2:C60)*ISNUMBER(Дни!D2:D60);Дни!C2:C60)',
  '=IF(COUNT(Дни!C2)=0;"";Дни!C2)',
  '=IFS(A2>1000000;"много";A2>0;"есть";1=1;"нет")',
  '=SWITCH(WEEKDAY(Дни!A2;2);1;"пн";2;"вт";"другой")',
  '=CHOOSE(2;"а";"б")',
  '=IFERROR(1/0;"—")',
  '=1/0',
  '=MATCH("нет такого";Дни!B2:B60;0)',
  '=INDEX(Дни!D2:D60;MATCH("007";Дни!B2:B60;0))',
  '=VLOOKUP(46005;Дни!A2:E60;5;FALSE)',
  '=EOMONTH(Дни!A2;0)',
  '=EDATE(Дни!A2;-1)',
  '=DATE(2026;3;1)',
  '=ISOWEEKNUM(DATE(2026;12;31))',
  '=DATEDIF(DATE(2026;1;1);DATE(2026;3;1);"D")',
  '=NETWORKDAYS(DATE(2026;3;1);DATE(2026;3;31))',
  '=ROUND(10/3;2)',
  '=MEDIAN(Дни!D2:D41)',
  '=STDEV(Дни!C2:C41)',
  '=PERCENTILE(Дни!C2:C41;9/10)',
  '=LARGE(Дни!C2:C41;2)',
  '=RANK(3;Дни!C2:C41)',
  '=SUBTOTAL(9;Дни!C2:C41)',
  '=HYPERLINK("https://example.com/?a=1;b";"ссылка")',
  '=YEAR(Дни!A2)&"-"&MONTH(Дни!A2)',
  '=AND(1=1;OR(1=2;2=2))',
  '=MAX(Дни!C2:C41)-MIN(Дни!C2:C41)',
  '=TEXT(7;"00")',
  '=2&" из "&3',
  '=Дни!C2',
  '=Дни!B3',
  '=SPARKLINE(Дни!C2:C41)',
];

/** A small workbook with everything that a file of Excel has to keep. */
export function smallBook(locale: 'ru_RU' | 'en_US'): Host {
  const host = createHost({ locale, now: () => new Date('2026-03-05T10:00:00Z') });
  load(`const FORMULAS = ${JSON.stringify(FORMULAS)};${CODE}`, host).call('make');
  return host;
}
