import { type Bundle, evaluateBundle } from './evaluateBundle';
import { load } from './runBundle';
import { hostOn, script } from './script';
import { formatDate } from './services/dateFormat';
import { carried } from './sidebarRules';

it('formats dates as Java does', () => {
  const at = new Date('2025-12-29T21:30:05.007Z'); // Tuesday 30 December 00:30 in Moscow
  const patterns: [string, string, string][] = [
    ['Europe/Moscow', 'yyyy-MM-dd HH:mm:ss', '2025-12-30 00:30:05'],
    ['UTC', 'd.M.yy', '29.12.25'],
    ['Europe/Moscow', "EEE, d MMM yyyy 'г.' ''w", "Tue, 30 Dec 2025 г. '1"],
    ['Europe/Moscow', 'u YYYY-ww D', '2 2026-01 364'],
    ['America/New_York', 'h:mm a Z X', '4:30 PM -0500 -05'],
    ['GMT+3', 'EEEE MMMM SSS', 'Tuesday December 007'],
  ];
  for (const [zone, pattern, text] of patterns) expect(formatDate(at, zone, pattern)).toBe(text);
});

it('keeps properties apart by owner, within Google’s sizes', () => {
  const host = hostOn();
  script(
    host,
    `PropertiesService.getUserProperties().setProperty('k', 'mine'); PropertiesService.getDocumentProperties().setProperties({ d: 1 });`,
  );
  const other = host.asUser('other@example.com');
  const store = `PropertiesService.getDocumentProperties()`;
  expect(
    script(other, `return [PropertiesService.getUserProperties().getProperty('k'), ${store}.getProperty('d')]`),
  ).toEqual([null, '1']);
  expect(() => script(host, `${store}.setProperty('k', 'я'.repeat(5000))`)).toThrow('Argument too large: value');
  expect(() => script(host, `for (let i = 0; i < 60; i++) ${store}.setProperty('k' + i, 'x'.repeat(9000))`)).toThrow(
    'quota',
  );
  expect(script(hostOn({ container: false }), `return [ss, ${store}, LockService.getDocumentLock()]`)).toEqual([
    null,
    null,
    null,
  ]);
});

it('a lock that another run holds is not given, and the end of that run frees it', () => {
  const host = hostOn();
  const other = host.asUser('other@example.com');
  const take = `LockService.getDocumentLock().tryLock(1)`;
  other.during(3, () => {
    expect(script(host, `return ${take}`)).toBe(false);
    expect(() => script(host, `LockService.getDocumentLock().waitLock(1)`)).toThrow('Lock timeout');
  });
  expect(script(other, `const held = ${take}; sheet.getRange('A1').setValue(1); return held`)).toBe(true);
  expect(host.waits).toEqual([1, 1]);
  expect(script(host, `return ${take}`)).toBe(true);
  let afterRelease: unknown;
  other.during(4, () => {
    afterRelease = script(host, `return ${take}`);
  });
  script(other, `${take}; LockService.getDocumentLock().releaseLock(); sheet.getRange('A1').setValue(2)`);
  expect(afterRelease).toBe(true);
});

it('counts service calls, and can fail or cut off the n-th', () => {
  const host = hostOn();
  const three = `for (let i = 1; i <= 3; i++) { try { sheet.getRange(i, 1).setValue(i); } catch (error) { sheet.getRange(i, 2).setValue('caught'); } }`;
  script(host, three);
  expect(host.calls.byName).toEqual({ 'Spreadsheet.getSheets': 1, 'Range.setValue': 3 });
  expect(host.calls.plain['Sheet.getRange']).toBe(3);
  host.interrupt(3, 'fail');
  script(host, three);
  expect(script(host, `return sheet.getRange('B1:B3').getValues().flat()`)).toEqual(['', 'caught', '']);
  host.interrupt(2, 'cut');
  expect(() => script(host, three.replace(/=== i|setValue\(i\)/, 'setValue(10 + i)'))).toThrow(
    'Exceeded maximum execution time',
  );
  expect(host.isCut).toBe(true);
  expect(script(host, `return sheet.getRange('A1:A3').getValues().flat()`)).toEqual([11, 2, 3]);
});

it('carries plain data only between sidebar and bundle', () => {
  expect(carried({ a: undefined, b: [undefined, 1], c: { d: null } })).toEqual({ b: [null, 1], c: { d: null } });
  expect(() => carried({ at: new Date() })).toThrow('cannot carry value.at');
  expect(() => carried([() => 1])).toThrow('cannot carry value[0]');
  const bundle = load(
    `function date() { return new Date(0); } function echo(x) { return x; } function hidden_() {}`,
    hostOn(),
  );
  expect(() => bundle.runFromSidebar('date')).toThrow('cannot carry answer');
  expect(bundle.runFromSidebar('echo', [{ a: [1, 'x'] }])).toEqual({ a: [1, 'x'] });
  expect(() => bundle.runFromSidebar('hidden_')).toThrow('Script function not found: hidden_');
});

it('puts menus, pages and alerts on the screen', () => {
  const host = hostOn({ files: { sidebar: '<b>hi</b>' } });
  host.ui.answers.push('NO');
  const answer = script(
    host,
    `const ui = SpreadsheetApp.getUi();
     ui.createMenu('РМ').addItem('Создать', 'create').addSubMenu(ui.createMenu('Ещё').addItem('Демо', 'demo')).addToUi();
     ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('РМ'));
     return ui.alert('Заголовок', 'Точно?', ui.ButtonSet.YES_NO) === ui.Button.NO;`,
  );
  expect(answer).toBe(true);
  expect(host.ui.menus[0]?.entries).toHaveLength(2);
  expect(host.ui.sidebar).toEqual({ content: '<b>hi</b>', title: 'РМ', file: 'sidebar' });
  expect(host.ui.alerts).toEqual([{ title: 'Заголовок', prompt: 'Точно?', buttons: 'YES_NO', answer: 'NO' }]);
});

const code = `function look() { return [typeof Intl, typeof setTimeout, typeof URL, new Date().toISOString(), Date.now(), new Date(5) instanceof Date, SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setNumberFormat('dd.mm.yyyy').setValue(46082).getValue() instanceof Date]; }
function fail() { try { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setSparkle(1); } catch (error) { return [error instanceof Error, error.message]; } }`;

it('the bundle sees ECMAScript and the host’s clock, and what is lacking says so', () => {
  const host = hostOn();
  const now = new Date('2026-03-05T10:00:00Z');
  const node = load(code, host);
  expect(node.names).toEqual(['look', 'fail']);
  expect(node.call('look')).toEqual([
    'undefined',
    'undefined',
    'undefined',
    now.toISOString(),
    now.getTime(),
    true,
    true,
  ]);
  const page: Bundle = evaluateBundle(code, host);
  expect((page.call('look') as unknown[]).slice(3)).toEqual([now.toISOString(), now.getTime(), true, true]);
  for (const bundle of [node, page])
    expect(load(code, host).names && bundle.call('fail')).toEqual([
      expect.any(Boolean),
      'not in the local host: Range.setSparkle',
    ]);
});
