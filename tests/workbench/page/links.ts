import { registries } from '@odoo/o-spreadsheet';
import { bookOf } from './event';
import type { Workbook } from './workbook';

const LINK = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/;

interface Links {
  add(
    name: string,
    kind: {
      readonly sequence: number;
      readonly title: string;
      match(url: string): boolean;
      createLink(url: string, label: string): object;
      urlRepresentation(url: string): string;
      open(url: string): void;
    },
  ): void;
}

/** Links of a document into itself: `#gid=0&range=C7` shows that sheet and selects the cell, as in Sheets. */
export function followOwnLinks({ host }: Workbook): void {
  (registries as unknown as { urlRegistry: Links }).urlRegistry.add('gid_URL', {
    sequence: 0,
    title: '',
    match: (url) => LINK.test(url),
    createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation: (url) => LINK.exec(url)?.[2] ?? url,
    open: (url) => {
      const [, gid, range = 'A1'] = LINK.exec(url) ?? [];
      const sheet = bookOf(host)
        .getSheets()
        .find((one) => String(one.getSheetId()) === gid);
      sheet?.getRange(range).activate();
    },
  });
}
