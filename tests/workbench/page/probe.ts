import { helpers } from '@odoo/o-spreadsheet';
import type { WorkbenchProbe } from '../openWorkbench';
import { bookOf } from './event';
import { focusGrid } from './grid';
import type { Workbook } from './workbook';

/** Puts window.workbench before tests and before whoever opens the browser's console. */
export function offerProbe({ host, run, serve }: Workbook): void {
  const book = bookOf(host);
  const sheetNamed = (name?: string) => {
    const sheet = name === undefined ? book.getActiveSheet() : book.getSheetByName(name);
    if (sheet === null) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  const probe: WorkbenchProbe = {
    shown: (cell, sheet) => sheetNamed(sheet).getRange(cell).getDisplayValue(),
    select: (cell, sheet) => {
      sheetNamed(sheet).getRange(cell).activate();
      focusGrid();
    },
    selected: () => {
      const { sheetId, col, row } = host.model.getters.getActivePosition();
      return { sheet: host.model.getters.getSheetName(sheetId), cell: helpers.toXC(col, row) };
    },
    sheets: () => book.getSheets().map((sheet) => sheet.getName()),
    call: (name, ...args) => {
      const answer = serve(name, JSON.stringify(args));
      return answer === undefined ? undefined : JSON.parse(answer);
    },
    run,
  };
  Object.assign(window, { workbench: { ...probe, host } });
}
