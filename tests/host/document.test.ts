import { createHost } from './index';
import { hostOn, script } from './script';
import { snapshot } from './snapshot';

const read = `const plain = (range) => range.getValues().map((row) => row.map((v) => v instanceof Date ? Utilities.formatDate(v, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm') : v));`;

it('dates are wall time on the spreadsheet’s clock, whatever the script’s zone', () => {
  const zones = ['Europe/Moscow', 'America/New_York', 'Asia/Beirut', 'Pacific/Kiritimati'];
  for (const timeZone of zones) {
    const host = hostOn({ timeZone, scriptTimeZone: 'Asia/Tokyo' });
    const found = script(
      host,
      `${read} sheet.getRange('A1:A3').setNumberFormat('dd.mm.yyyy').setValues([[46082], [46109], [46310.5]]);
       sheet.getRange('B1').setValue(Utilities.parseDate('2026-03-29', ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd'));
       return [plain(sheet.getRange('A1:B3')), sheet.getRange('B1').getDisplayValue(), sheet.getRange('C1').setFormula('=B1+0').getValue() instanceof Date];`,
    );
    expect(found).toEqual([
      [
        ['2026-03-01 00:00', expect.stringContaining('2026-03-29')],
        [expect.stringContaining('2026-03-28'), ''],
        ['2026-10-15 12:00', ''],
      ],
      expect.stringContaining('29.03.2026'),
      true,
    ]);
  }
});

it('a row takes its note, tag, format and protection along when rows are inserted, moved and sorted', () => {
  const found = script(
    hostOn(),
    `sheet.getRange('A1:B4').setValues([['d', 4], ['a', 1], ['c', 3], ['b', 2]]);
     sheet.getRange('A2').setNote('note of a').setBackground('#ff0000');
     sheet.getRange('2:2').addDeveloperMetadata('tag', 'a');
     sheet.getRange('A2:B2').protect().setDescription('guard').setWarningOnly(true);
     const tag = () => ss.createDeveloperMetadataFinder().withKey('tag').find()[0].getLocation().getRow().getRow();
     const guard = () => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation();
     const out = [];
     const look = () => out.push([tag(), guard(), sheet.getRange(1, 1, 8, 1).getNotes().flat().indexOf('note of a') + 1, sheet.getRange(tag(), 1).getBackground()]);
     sheet.insertRowsBefore(2, 2); look();
     sheet.insertRowsAfter(4, 1); look();
     sheet.moveRows(sheet.getRange('4:4'), 1); look();
     sheet.moveRows(sheet.getRange('1:1'), 4); look();
     sheet.deleteRows(2, 1); look();
     sheet.getRange('A1:B8').sort({ column: 1, ascending: true });
     return [out, sheet.getRange('A1:A4').getValues().flat(), sheet.getRange('A1').getNote()];`,
  );
  expect(found).toEqual([
    [
      [4, 'A4:B4', 4, '#ff0000'],
      [4, 'A4:B4', 4, '#ff0000'],
      [1, 'A1:B1', 1, '#ff0000'],
      [3, 'A3:B3', 3, '#ff0000'],
      [2, 'A2:B2', 2, '#ff0000'],
    ],
    ['a', 'b', 'c', 'd'],
    'note of a',
  ]);
});

it('references follow moved columns of another sheet, and a deleted one becomes #REF!', () => {
  const found = script(
    hostOn(),
    `const days = ss.insertSheet("Дни 'а' и \\"б\\"", 0);
     const name = "'Дни ''а'' и \\"б\\"'";
     days.getRange('A1:C3').setValues([[1, 10, 'x'], [2, 20, 'y'], [3, 30, 'x']]);
     const rm = ss.getSheets()[1];
     rm.activate();
     rm.getRange('A1').setFormula('=SUMIFS(' + name + '!$B:$B;' + name + '!$C:$C;"=x")');
     days.moveColumns(days.getRange('B:B'), 1);
     const moved = [rm.getRange('A1').getFormula(), rm.getRange('A1').getValue(), days.getRange('A1:C1').getValues()[0]];
     days.setName('Новое имя');
     const renamed = [rm.getRange('A1').getFormula(), ss.getSheetById(days.getSheetId()).getName()];
     days.deleteColumn(1);
     return [moved, renamed, rm.getRange('A1').getValue(), rm.getRange('A1').getFormula()];`,
  );
  expect(found).toEqual([
    [`=SUMIFS('Дни ''а'' и "б"'!$A:$A;'Дни ''а'' и "б"'!$C:$C;"=x")`, 40, [10, 1, 'x']],
    [`=SUMIFS('Новое имя'!$A:$A;'Новое имя'!$C:$C;"=x")`, 'Новое имя'],
    '#REF!',
    `=SUMIFS(#REF!;'Новое имя'!$B:$B;"=x")`,
  ]);
});

it('drop-downs, check boxes and conditional formats reach the grid and come back as they were given', () => {
  const host = hostOn();
  const found = script(
    host,
    `const dv = () => SpreadsheetApp.newDataValidation();
     sheet.getRange('A1:B3').setDataValidations([[1, 2], [1, 2], [1, null]].map((row) => row.map((kind) => kind === 1 ? dv().requireValueInList(['да', 'нет']).setAllowInvalid(false).setHelpText('?').build() : kind && dv().requireNumberGreaterThanOrEqualTo(0).build())));
     sheet.getRange('C1:C2').insertCheckboxes();
     sheet.getRange('D1').setDataValidation(dv().requireFormulaSatisfied('=SUM($A$1;1)>0').build());
     sheet.getRange('E1').setDataValidation(dv().requireValueInRange(sheet.getRange('A1:A3')).build());
     sheet.getRange('F1').setDataValidation(dv().requireDateOnOrAfter(Utilities.parseDate('2026-03-01', 'Europe/Moscow', 'yyyy-MM-dd')).build());
     sheet.insertRowsBefore(1, 1);
     const kinds = sheet.getRange('A2:F4').getDataValidations().map((row) => row.map((rule) => rule && rule.getCriteriaType()));
     sheet.getRange('A2').clearDataValidations();
     const date = sheet.getRange('F2').getDataValidation().getCriteriaValues()[0];
     sheet.setConditionalFormatRules([
       SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(5).setBold(true).setRanges([sheet.getRange('A1:B2')]).build(),
       SpreadsheetApp.newConditionalFormatRule().whenTextContains('проверить').setFontColor('#f00').setRanges([sheet.getRange('C:C')]).build(),
     ]);
     sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat(sheet.getConditionalFormatRules()[0].copy().setBackground('#00ff00').build()));
     return [kinds, sheet.getRange('A2').getDataValidation(), sheet.getRange('A3').getDataValidation().getHelpText(), sheet.getRange('C2:C3').getValues().flat(),
       sheet.getRange('D2').getDataValidation().getCriteriaValues(), sheet.getRange('E2').getDataValidation().getCriteriaValues()[0].getA1Notation(), Utilities.formatDate(date, 'Europe/Moscow', 'dd.MM.yyyy'),
       sheet.getConditionalFormatRules().map((rule) => [rule.getRanges()[0].getA1Notation(), rule.getBooleanCondition().getCriteriaType(), rule.getBooleanCondition().getCriteriaValues()[0], rule.getBooleanCondition().getBackground()])];`,
  );
  expect(found).toEqual([
    [
      [
        'VALUE_IN_LIST',
        'NUMBER_GREATER_THAN_OR_EQUAL_TO',
        'CHECKBOX',
        'CUSTOM_FORMULA',
        'VALUE_IN_RANGE',
        'DATE_ON_OR_AFTER',
      ],
      ['VALUE_IN_LIST', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'CHECKBOX', null, null, null],
      ['VALUE_IN_LIST', null, null, null, null, null],
    ],
    null,
    '?',
    [false, false],
    ['=SUM($A$2;1)>0'],
    'A2:A4',
    '01.03.2026',
    [
      ['A1:B2', 'NUMBER_LESS_THAN', 5, null],
      ['C1:C1001', 'TEXT_CONTAINS', 'проверить', null],
      ['A1:B2', 'NUMBER_LESS_THAN', 5, '#00ff00'],
    ],
  ]);
});

it('groups nest, fold and count their depth', () => {
  const found = script(
    hostOn(),
    `sheet.getRange('2:9').shiftRowGroupDepth(1); sheet.getRange('4:6').shiftRowGroupDepth(1);
     const depths = [1, 2, 4, 7, 10].map((row) => sheet.getRowGroupDepth(row));
     sheet.getRowGroup(4, 2).collapse();
     const folded = [sheet.getRowGroup(4, 2).isCollapsed(), sheet.getRowGroup(4, 2).getRange().getA1Notation()];
     sheet.expandAllRowGroups(); sheet.getRange('2:9').shiftRowGroupDepth(-1);
     return [depths, folded, sheet.getRowGroupDepth(4), sheet.getRowGroupDepth(2)];`,
  );
  expect(found).toEqual([[0, 1, 2, 1, 0], [true, 'A4:Z6'], 1, 0]);
});

it('a copy of a sheet has its cells, looks, marks, protections, groups and rules, and stands on its own', () => {
  const found = script(
    hostOn(),
    `sheet.getRange('A1:B2').setValues([['d', 4], ['a', '=B1+1']]);
     sheet.getRange('A2').setBackground('#ff0000').setNote('note');
     sheet.getRange('2:2').addDeveloperMetadata('tag', 'a');
     sheet.addDeveloperMetadata('sheet', 'b');
     sheet.getRange('A1').protect().setDescription('guard');
     sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
     sheet.getRange('4:5').shiftRowGroupDepth(1);
     sheet.activate();
     const copy = ss.duplicateActiveSheet();
     sheet.getRange('B1').setValue(9);
     const tags = ss.createDeveloperMetadataFinder().find();
     return [copy.getName() === sheet.getName(), ss.getActiveSheet().getSheetId() === copy.getSheetId(), copy.getRange('A1:B2').getValues(),
       copy.getRange('A2').getBackground(), copy.getRange('A2').getNote(), tags.map((tag) => tag.getKey()).sort(),
       new Set(tags.map((tag) => tag.getId())).size, copy.getRange('2:2').getDeveloperMetadata()[0].getLocation().getRow().getSheet().getSheetId() === copy.getSheetId(),
       copy.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) => each.getDescription()),
       String(copy.getRowGroupControlPosition()), copy.getRowGroupDepth(4)];`,
  );
  expect(found).toEqual([
    ...[false, true],
    [
      ['d', 4],
      ['a', 5],
    ],
    ...['#ff0000', 'note', ['sheet', 'sheet', 'tag', 'tag'], 4, true, ['guard'], 'BEFORE', 1],
  ]);
});

it('what is moved beside text cells stays what it was', () => {
  const found = script(
    hostOn(),
    `sheet.getRange('A1:B3').setNumberFormat('@');
     sheet.getRange('D1:E2').setValues([[true, 5], [false, '=E1+1']]);
     sheet.moveColumns(sheet.getRange('D:E'), 2);
     sheet.moveRows(sheet.getRange('2:2'), 1);
     return [sheet.getRange('B1:C2').getValues(), sheet.getRange('C1').getFormula()];`,
  );
  expect(found).toEqual([
    [
      [false, 6],
      [true, 5],
    ],
    '=C2+1',
  ]);
});

it('a filter hides rows and changes no value', () => {
  const found = script(
    hostOn(),
    `sheet.getRange('A1:B4').setValues([['name', 'n'], ['a', 1], ['b', 2], ['a', 3]]);
     const filter = sheet.getRange('A1:B4').createFilter();
     const hidden = () => [1, 2, 3, 4].filter((row) => sheet.isRowHiddenByFilter(row));
     const out = [hidden()];
     filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());
     out.push(hidden(), sheet.getRange('A1:B4').getValues().flat(), sheet.isRowHiddenByUser(2));
     let refused = ''; try { sheet.getRange('A1').createFilter(); } catch (error) { refused = error.message; }
     out.push(refused);
     sheet.getFilter().remove();
     return [...out, hidden(), sheet.getFilter()];`,
  );
  expect(found).toEqual([
    ...[[], [2, 4], ['name', 'n', 'a', 1, 'b', 2, 'a', 3], false],
    ...[expect.stringContaining('already has a filter'), [], null],
  ]);
});

it('everything is there after the state went through JSON', () => {
  const host = hostOn();
  script(
    host,
    `sheet.setName("Л'ист"); sheet.getRange('A1:C1').setValues([["'007", 46082, '=SUM(B1;1)']]); sheet.getRange('B1').setNumberFormat('[Red]0').setNote('n');
     sheet.getRange('A1').setNumberFormat('@'); sheet.hideRows(3); sheet.setFrozenRows(1); sheet.getRange('A1:B1').merge; sheet.getRange('5:6').shiftRowGroupDepth(1);
     PropertiesService.getDocumentProperties().setProperty('k', 'v'); ss.addDeveloperMetadata('k'); sheet.protect().setUnprotectedRanges([sheet.getRange('A1')]);`,
  );
  const again = createHost({ state: JSON.parse(JSON.stringify(host.state())) });
  expect(snapshot(again)).toEqual(snapshot(host));
  expect(
    script(
      again,
      `return [sheet.getRange('A1').getValue(), sheet.getRange('B1').getNumberFormat(), PropertiesService.getDocumentProperties().getProperty('k'), sheet.getProtections('SHEET')[0].getUnprotectedRanges()[0].getA1Notation()]`,
    ),
  ).toEqual(['007', '[Red]0', 'v', 'A1']);
});

it('whoever may not edit is refused every write, and reads', () => {
  const host = hostOn({ canEdit: false });
  for (const write of [
    'sheet.getRange("A1").setValue(1)',
    'ss.insertSheet("x")',
    'sheet.hideRows(1)',
    'sheet.getRange("A1").setNote("x")',
    'sheet.setConditionalFormatRules([])',
    'sheet.getRange("A1").protect()',
    'ss.addDeveloperMetadata("x")',
  ])
    expect(() => script(host, write)).toThrow('You do not have permission to perform that action.');
  expect(script(host, 'return sheet.getRange("A1").getValue()')).toBe('');
});

it('what the user types on the page into a text cell stays a text', () => {
  const host = hostOn();
  script(host, `sheet.getRange('A1').setNumberFormat('@')`);
  host.model.dispatch('UPDATE_CELL', { sheetId: '0', col: 0, row: 0, content: '007' });
  expect(script(host, `return sheet.getRange('A1').getValue()`)).toBe('007');
});

it('the locale decides how formulas and typed texts are read', () => {
  const found = script(
    hostOn({ locale: 'en_US' }),
    `sheet.getRange('A1:D1').setValues([['1,5', '1.5', '3/1/2026', '=SUM(1,2;3)']]);
     const us = [sheet.getRange('A1:D1').getDisplayValues()[0], sheet.getRange('D1').getFormula()];
     ss.setSpreadsheetLocale('ru_RU');
     return [us, sheet.getRange('B1:D1').getDisplayValues()[0], sheet.getRange('D1').getFormula()];`,
  );
  expect(found).toEqual([[['1,5', '1.5', '3/1/2026', '6'], '=SUM(1,2,3)'], ['1,5', '01.03.2026', '6'], '=SUM(1;2;3)']);
});
