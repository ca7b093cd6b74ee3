import { mustEdit, mustHaveRoom, numberOfSheet, type Seat, sizeOf } from '../book';
import type { Methods } from '../border';
import { localeOf } from '../engine/locales';
import { engineName, googleName } from '../engine/sheetNames';
import { HostError } from '../errors';
import { mustEditAt } from './guards';
import { bookMetadataMethods } from './metadata';
import { rangeOf } from './rangeAt';
import { activate, mustBeFree, sheetIdIn } from './sheet';

type GoogleBook = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The Spreadsheet of Google's. */
export function spreadsheetService(seat: Seat): unknown {
  return seat.border.service<GoogleBook>('Spreadsheet', {
    ...factMethods(seat),
    ...sheetsMethods(seat),
    ...bookMetadataMethods(seat),
  });
}

function factMethods(seat: Seat): Methods<GoogleBook> {
  const { book } = seat;
  return {
    getId: () => book.id,
    getName: () => book.name,
    rename: (name: string) => {
      mustEdit(seat);
      book.name = name;
    },
    getUrl: () => `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
    getSpreadsheetTimeZone: () => book.timeZone,
    getSpreadsheetLocale: () => book.locale,
    setSpreadsheetLocale: (locale: string) => {
      mustEdit(seat);
      book.engine.run([{ type: 'UPDATE_LOCALE', locale: localeOf(locale) }]);
      book.locale = locale;
    },
    toast: (message: string, title = '', seconds = 5) => {
      seat.screen.toasts.push({ message, title, seconds });
    },
    getRangeByName: (name: string) => {
      const range = book.engine.model.getters.getNamedRange?.(name);
      if (range === undefined) return null;
      throw new HostError('not in the local host: Spreadsheet.getRangeByName of an existing name');
    },
    getRange: (a1: string) => {
      const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^!]+))!/.exec(a1) ?? [];
      const name = quoted?.replace(/''/g, "'") ?? plain;
      const sheetId = name === undefined ? book.engine.model.getters.getActiveSheetId() : idOfName(seat, name);
      if (sheetId === undefined) throw new HostError('Range not found');
      return rangeOf(seat, sheetId, [a1]);
    },
  };
}

function idOfName(seat: Seat, name: string): string | undefined {
  const { getters } = seat.book.engine.model;
  return getters.getSheetIds().find((id) => getters.getSheetName(id).toLowerCase() === engineName(name).toLowerCase());
}

function sheetsMethods(seat: Seat): Methods<GoogleBook> {
  const { engine } = seat.book;
  const { getters } = engine.model;
  return {
    getSheets: () => getters.getSheetIds().map((id) => seat.make.sheet(seat, id)),
    getNumSheets: () => getters.getSheetIds().length,
    getSheetByName: (name: string) => {
      const id = idOfName(seat, name);
      return id === undefined ? null : seat.make.sheet(seat, id);
    },
    getSheetById: (number: number) => {
      const id = getters.getSheetIds().find((each) => numberOfSheet(each) === number);
      return id === undefined ? null : seat.make.sheet(seat, id);
    },
    getActiveSheet: () => seat.make.sheet(seat, getters.getActiveSheetId()),
    setActiveSheet: (sheet: unknown) => {
      activate(seat, sheetIdIn(sheet));
      return sheet;
    },
    insertSheet: (...args: unknown[]) => insertSheet(seat, args),
    duplicateActiveSheet: () => duplicateSheet(seat, getters.getActiveSheetId()),
    deleteSheet: (sheet: unknown) => deleteSheet(seat, sheetIdIn(sheet)),
    moveActiveSheet: (position: number) => {
      mustEdit(seat);
      const sheetId = getters.getActiveSheetId();
      const delta = position - 1 - getters.getSheetIds().indexOf(sheetId);
      if (position < 1 || position > getters.getSheetIds().length) throw new HostError('Invalid sheet index.');
      if (delta !== 0) engine.run([{ type: 'MOVE_SHEET', sheetId, delta }]);
    },
    getSelection: () => {
      throw new HostError('not in the local host: Spreadsheet.getSelection');
    },
    getActiveRange: () => {
      const { zone } = engine.model.getters.getSelection().anchor;
      return rangeOf(seat, getters.getActiveSheetId(), [
        zone.top + 1,
        zone.left + 1,
        zone.bottom - zone.top + 1,
        zone.right - zone.left + 1,
      ]);
    },
  };
}

/** The size of a new sheet at Google. */
const [NEW_ROWS, NEW_COLUMNS] = [1000, 26];

/** insertSheet(), (name), (index), (name, index): after the active sheet unless an index says where; it becomes active. */
function insertSheet(seat: Seat, args: readonly unknown[]): unknown {
  mustEdit(seat);
  const { engine } = seat.book;
  const { getters } = engine.model;
  if (typeof args.at(-1) === 'object')
    throw new HostError('not in the local host: Spreadsheet.insertSheet with options');
  const name = args.find((each): each is string => typeof each === 'string') ?? freeName(seat);
  const index = args.find((each): each is number => typeof each === 'number');
  mustBeFree(seat, name);
  const position = index ?? getters.getSheetIds().indexOf(getters.getActiveSheetId()) + 1;
  if (position > getters.getSheetIds().length) throw new HostError('Sheet index is out of bounds.');
  mustHaveRoom(seat, NEW_ROWS * NEW_COLUMNS);
  const sheetId = freeId(seat);
  const size = { rows: NEW_ROWS, cols: NEW_COLUMNS };
  engine.run([{ type: 'CREATE_SHEET', sheetId, position, name: engineName(name), ...size }]);
  activate(seat, sheetId);
  return seat.make.sheet(seat, sheetId);
}

/** What «Duplicate» of a tab does: the copy stands beside, has the marks of the original, and becomes active. */
function duplicateSheet(seat: Seat, sheetId: string): unknown {
  mustEdit(seat);
  const { engine, locale } = seat.book;
  const { rows, columns } = sizeOf(seat, sheetId);
  mustHaveRoom(seat, rows * columns);
  const title = googleName(engine.model.getters.getSheetName(sheetId));
  const stem = locale.startsWith('ru') ? `Копия ${title}` : `Copy of ${title}`;
  let name = stem;
  for (let number = 2; idOfName(seat, name) !== undefined; number++) name = `${stem} ${number}`;
  const sheetIdTo = freeId(seat);
  engine.run([{ type: 'DUPLICATE_SHEET', sheetId, sheetIdTo, sheetNameTo: engineName(name) }]);
  activate(seat, sheetIdTo);
  return seat.make.sheet(seat, sheetIdTo);
}

function freeName(seat: Seat): string {
  const stem = seat.book.locale.startsWith('ru') ? 'Лист' : 'Sheet';
  let number = seat.book.engine.model.getters.getSheetIds().length + 1;
  while (idOfName(seat, `${stem}${number}`) !== undefined) number++;
  return `${stem}${number}`;
}

/** Google's ids are long random numbers, never used again; these count on, so that runs are alike. */
function freeId(seat: Seat): string {
  const { engine } = seat.book;
  const last = engine.items<number>('lastSheet')[0]?.content ?? 1_000_000_000;
  const next = last + 7919;
  engine.putItem('lastSheet', { kind: 'lastSheet', content: next });
  return String(next);
}

function deleteSheet(seat: Seat, sheetId: string): undefined {
  mustEditAt(seat, sheetId);
  const { getters } = seat.book.engine.model;
  if (getters.getVisibleSheetIds().filter((id) => id !== sheetId).length === 0) {
    throw new HostError("You can't remove all the sheets in a document.");
  }
  const sheetName = getters.getSheetName(sheetId);
  seat.book.engine.run([{ type: 'DELETE_SHEET', sheetId, sheetName }]);
  return undefined;
}
