import { load } from './runBundle';
import { hostOn } from './script';

const code = `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem(Session.getActiveUserLocale(), 'open').addToUi(); }
function refused() { return [() => SpreadsheetApp.getActive(), () => PropertiesService.getDocumentProperties(), () => SpreadsheetApp.getUi().alert('x'), () => LockService.getDocumentLock()].map((work) => { try { work(); } catch (error) { return error.message; } }); }`;

it('in AuthMode.NONE the menu is built, and the document, the stores and dialogs are refused', () => {
  const host = hostOn({ authMode: 'NONE' });
  const bundle = load(code, host);
  bundle.call('onOpen');
  expect(host.ui.menus[0]?.entries).toEqual([{ caption: 'ru', functionName: 'open' }]);
  expect(bundle.call('refused')).toEqual(
    [
      'SpreadsheetApp.getActive',
      'PropertiesService.getDocumentProperties',
      'Ui.alert',
      'LockService.getDocumentLock',
    ].map((name) => `You do not have permission to call ${name}`),
  );
});
