import { mustEdit, type Place, type Seat, sizeOf } from '../book';
import { type Methods, SELF } from '../border';
import type { Item } from '../engine/plugins';
import { a1Of, heightOf, widthOf } from '../engine/zone';
import { HostError } from '../errors';

interface Tag {
  number: number;
  key: string;
  value: string | null;
  visibility: string;
  location: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
}

type TagItem = Item<Tag>;
type Where = { sheetId?: string; xc?: string; location: Tag['location'] };

const VISIBILITIES = ['DOCUMENT', 'PROJECT'];

/** addDeveloperMetadata(key), (key, visibility), (key, value), (key, value, visibility). */
function add(seat: Seat, { sheetId, xc, location }: Where, args: readonly unknown[]): typeof SELF {
  mustEdit(seat);
  const [key, second, third] = args.map((each) => (each === undefined ? undefined : String(each)));
  if (key === undefined)
    throw new HostError("The parameters don't match the method signature for addDeveloperMetadata.");
  const isVisibility = second !== undefined && args.length === 2 && VISIBILITIES.includes(second);
  const taken = tags(seat).map(({ content }) => content.number);
  const number = Math.max(0, ...taken) + 1;
  const content: Tag = {
    number,
    key,
    value: isVisibility ? null : (second ?? null),
    visibility: (isVisibility ? second : third) ?? 'DOCUMENT',
    location,
  };
  seat.book.engine.putItem(`tag:${number}`, { kind: 'tag', content, ...(sheetId && { sheetId }), ...(xc && { xc }) });
  return SELF;
}

const tags = (seat: Seat): TagItem[] => seat.book.engine.items<Tag>('tag');

function tagService(seat: Seat, { id, content }: TagItem): unknown {
  const now = (): TagItem => {
    const item = tags(seat).find((each) => each.id === id);
    if (item === undefined) throw new HostError('The developer metadata was deleted.');
    return item;
  };
  const change = (patch: Partial<Tag>): typeof SELF => {
    mustEdit(seat);
    const { range, ...item } = now();
    const xc = range && seat.book.engine.model.getters.getRangeString(range, range.sheetId);
    seat.book.engine.putItem(id, { ...item, content: { ...item.content, ...patch }, ...(xc && { xc }) });
    return SELF;
  };
  return seat.border.service<GoogleAppsScript.Spreadsheet.DeveloperMetadata>('DeveloperMetadata', {
    getId: () => content.number,
    getKey: () => now().content.key,
    getValue: () => now().content.value,
    getVisibility: () => now().content.visibility,
    getLocation: () => locationService(seat, now()),
    setKey: (key: string) => change({ key }),
    setValue: (value: string) => change({ value }),
    setVisibility: (visibility: unknown) => change({ visibility: String(visibility) }),
    remove: () => {
      mustEdit(seat);
      seat.book.engine.putItem(id);
    },
  });
}

function locationService(seat: Seat, { content: { location }, sheetId, range }: TagItem): unknown {
  const placed = (): unknown =>
    range === undefined ? null : seat.make.range({ seat, sheetId: range.sheetId, zone: range.zone });
  return seat.border.service<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>('DeveloperMetadataLocation', {
    getLocationType: () => location,
    getRow: () => (location === 'ROW' ? placed() : null),
    getColumn: () => (location === 'COLUMN' ? placed() : null),
    getSheet: () => (sheetId === undefined ? null : seat.make.sheet(seat, sheetId)),
    getSpreadsheet: () => seat.make.spreadsheet(seat),
  });
}

interface Wish {
  key?: string;
  value?: string;
  visibility?: string;
  number?: number;
  location?: string;
}

/** The search over all tags, or over those of one sheet. */
function finder(seat: Seat, isWithin: (item: TagItem) => boolean): unknown {
  const wish: Wish = {};
  const wanted = (part: Wish): typeof SELF => {
    Object.assign(wish, part);
    return SELF;
  };
  const fits = ({ content }: TagItem): boolean =>
    (wish.key === undefined || wish.key === content.key) &&
    (wish.value === undefined || wish.value === content.value) &&
    (wish.visibility === undefined || wish.visibility === content.visibility) &&
    (wish.number === undefined || wish.number === content.number) &&
    (wish.location === undefined || wish.location === content.location);
  return seat.border.service<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>('DeveloperMetadataFinder', {
    withKey: (key: string) => wanted({ key }),
    withValue: (value: string) => wanted({ value }),
    withVisibility: (visibility: unknown) => wanted({ visibility: String(visibility) }),
    withId: (number: number) => wanted({ number }),
    withLocationType: (location: unknown) => wanted({ location: String(location) }),
    find: () =>
      tags(seat)
        .filter((item) => isWithin(item) && fits(item))
        .map((item) => tagService(seat, item)),
  });
}

/** Tags of the whole document. */
export const bookMetadataMethods = (seat: Seat): Methods<GoogleAppsScript.Spreadsheet.Spreadsheet> => ({
  addDeveloperMetadata: (...args: never[]) => add(seat, { location: 'SPREADSHEET' }, args),
  getDeveloperMetadata: () =>
    tags(seat)
      .filter(({ content }) => content.location === 'SPREADSHEET')
      .map((item) => tagService(seat, item)),
  createDeveloperMetadataFinder: () => finder(seat, () => true),
});

/** Tags of a sheet. */
export const sheetMetadataMethods = (seat: Seat, sheetId: string): Methods<GoogleAppsScript.Spreadsheet.Sheet> => ({
  addDeveloperMetadata: (...args: never[]) => add(seat, { location: 'SHEET', sheetId }, args),
  getDeveloperMetadata: () =>
    tags(seat)
      .filter((item) => item.sheetId === sheetId && item.content.location === 'SHEET')
      .map((item) => tagService(seat, item)),
  createDeveloperMetadataFinder: () => finder(seat, (item) => item.sheetId === sheetId),
});

/** Tags of one whole row or column: Google takes no other range. */
export function rangeMetadataMethods({ seat, sheetId, zone }: Place): Methods<GoogleAppsScript.Spreadsheet.Range> {
  const where = (): Where => {
    const size = sizeOf(seat, sheetId);
    if (heightOf(zone) === 1 && widthOf(zone) === size.columns)
      return { sheetId, location: 'ROW', xc: `${zone.top + 1}:${zone.top + 1}` };
    if (widthOf(zone) === 1 && heightOf(zone) === size.rows) {
      const letters = a1Of({ ...zone, bottom: zone.top }).replace(/\d+/, '');
      return { sheetId, location: 'COLUMN', xc: `${letters}:${letters}` };
    }
    throw new HostError(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  };
  const isHere = ({ range, content, sheetId: on }: TagItem): boolean => {
    if (on !== sheetId || range === undefined) return false;
    if (content.location === 'ROW') return range.zone.top >= zone.top && range.zone.top <= zone.bottom;
    return range.zone.left >= zone.left && range.zone.left <= zone.right;
  };
  return {
    addDeveloperMetadata: (...args: never[]) => add(seat, where(), args),
    getDeveloperMetadata: () =>
      tags(seat)
        .filter(isHere)
        .map((item) => tagService(seat, item)),
    createDeveloperMetadataFinder: () => finder(seat, isHere),
  };
}
