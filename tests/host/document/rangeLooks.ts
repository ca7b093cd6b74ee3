import { mustExist, type Place } from '../book';
import type { Methods } from '../border';
import { SELF } from '../border';
import { withNumberFormat } from '../engine/cells';
import type { HostCell } from '../engine/engine';
import { isDateFormat } from '../engine/format';
import type { EngineCommand } from '../engine/plugins';
import { type HostStyle, restyled } from '../engine/style';
import { mapZone } from '../engine/zone';
import { HostError } from '../errors';
import { colourOf } from './colours';
import { type Grid, gridFor } from './grid';
import { mustEditAt } from './guards';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Change = Partial<Record<keyof HostStyle, unknown>>;

/** One look of a cell: how Google's value becomes a style, and back. */
interface Look {
  set(value: unknown): Change;
  get(style: HostStyle, cell: HostCell | undefined): unknown;
}

const orNone = (value: unknown): unknown => (value === null || value === '' ? undefined : value);

const VERTICAL: Record<string, string> = { top: 'top', middle: 'middle', bottom: 'bottom' };
const WRAPS: Record<string, string> = { WRAP: 'wrap', CLIP: 'clip', OVERFLOW: 'overflow' };
const inGoogle = (wrapping: string | undefined): string =>
  Object.keys(WRAPS).find((name) => WRAPS[name] === wrapping) ?? 'OVERFLOW';

const LOOKS: Record<string, Look> = {
  Background: {
    set: (value) => ({ fillColor: colourOf(value) }),
    get: ({ fillColor }) => (fillColor ?? '#ffffff').toLowerCase(),
  },
  FontColor: {
    set: (value) => ({ textColor: colourOf(value) }),
    get: ({ textColor }) => (textColor ?? '#000000').toLowerCase(),
  },
  FontWeight: {
    set: (value) => ({ bold: value === 'bold' || undefined }),
    get: ({ bold }) => (bold ? 'bold' : 'normal'),
  },
  FontStyle: {
    set: (value) => ({ italic: value === 'italic' || undefined }),
    get: ({ italic }) => (italic ? 'italic' : 'normal'),
  },
  FontLine: {
    set: (value) => ({
      underline: value === 'underline' || undefined,
      strikethrough: value === 'line-through' || undefined,
    }),
    get: ({ underline, strikethrough }) => (underline ? 'underline' : strikethrough ? 'line-through' : 'none'),
  },
  FontSize: { set: (value) => ({ fontSize: orNone(value) }), get: ({ fontSize }) => fontSize ?? 10 },
  FontFamily: { set: (value) => ({ fontFamily: orNone(value) }), get: ({ fontFamily }) => fontFamily ?? 'Arial' },
  HorizontalAlignment: {
    set: (value) => ({ align: value === 'normal' ? undefined : orNone(value) }),
    get: ({ align }, cell) => align ?? (isDateFormat(cell?.format) ? 'general-right' : 'general'),
  },
  VerticalAlignment: {
    set: (value) => ({ verticalAlign: VERTICAL[String(value)] }),
    get: ({ verticalAlign }) => verticalAlign ?? 'bottom',
  },
  Wrap: {
    set: (value) => ({ wrapping: value === true ? 'wrap' : 'overflow' }),
    get: ({ wrapping }) => wrapping === 'wrap',
  },
  WrapStrategy: { set: (value) => ({ wrapping: WRAPS[String(value)] }), get: ({ wrapping }) => inGoogle(wrapping) },
  Note: { set: (value) => ({ note: orNone(value) }), get: ({ note }) => note ?? '' },
};

const PLURALS: Record<string, string> = { WrapStrategy: 'WrapStrategies', FontFamily: 'FontFamilies' };

/** Getters and setters of every look, single and plural. */
export function lookMethods(place: Place): Methods<GoogleRange> {
  const methods: Record<string, (value: never) => unknown> = {};
  for (const [name, look] of Object.entries(LOOKS)) {
    const plural = PLURALS[name] ?? `${name}s`;
    const read = (): unknown[][] => readLook(place, look);
    methods[`get${name}`] = () => read()[0]?.[0];
    methods[`get${plural}`] = read;
    methods[`set${name}`] = (value: never) => {
      const change = look.set(value);
      return restyle(place, () => change);
    };
    methods[`set${plural}`] = (values: Grid) => {
      const grid = gridFor(place.zone, values);
      return restyle(place, (column, row) => look.set(grid[row]?.[column]));
    };
  }
  return { ...methods, ...formatMethods(place) };
}

function formatMethods(place: Place): Methods<GoogleRange> {
  return {
    setNumberFormat: (format: string) => reformat(place, () => format),
    setNumberFormats: (formats: Grid) => {
      const grid = gridFor(place.zone, formats);
      return reformat(place, (column, row) => grid[row]?.[column]);
    },
    clearNote: () => restyle(place, () => ({ note: undefined })),
    clearFormat: () => clearLooks(place),
  };
}

function readLook({ seat, sheetId, zone }: Place, look: Look): unknown[][] {
  mustExist(seat, sheetId);
  return mapZone(zone, (column, row) => {
    const cell = seat.book.engine.cell(sheetId, column, row);
    return look.get(cell?.style ?? {}, cell);
  });
}

/** Changes the style of every cell; column and row count from the range's corner. */
export function restyle(
  { seat, sheetId, zone }: Place,
  changeAt: (column: number, row: number) => Change,
): typeof SELF {
  mustEditAt(seat, sheetId, zone);
  const { engine } = seat.book;
  const commands: EngineCommand[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const before = engine.cell(sheetId, col, row)?.style;
      const style = restyled(before, changeAt(col - zone.left, row - zone.top) as Partial<HostStyle>);
      if (style !== (before ?? null)) commands.push({ type: 'UPDATE_CELL', sheetId, col, row, style });
    }
  }
  engine.run(commands);
  return SELF;
}

function reformat({ seat, sheetId, zone }: Place, formatAt: (column: number, row: number) => unknown): typeof SELF {
  mustEditAt(seat, sheetId, zone);
  const { engine } = seat.book;
  const commands = mapZone(zone, (col, row): EngineCommand[] => {
    const format = formatAt(col - zone.left, row - zone.top);
    if (typeof format !== 'string')
      throw new HostError("The parameters don't match the method signature for SpreadsheetApp.Range.setNumberFormat.");
    const cell = engine.cell(sheetId, col, row);
    const change = withNumberFormat(cell, format);
    if ((cell?.format ?? '') === change.format && cell?.style?.numberFormat === change.style?.numberFormat) return [];
    return [{ type: 'UPDATE_CELL', sheetId, col, row, ...change }];
  });
  engine.run(commands.flat(2));
  return SELF;
}

function clearLooks({ seat, sheetId, zone }: Place): typeof SELF {
  mustEditAt(seat, sheetId, zone);
  const { engine } = seat.book;
  const commands = mapZone(zone, (col, row): EngineCommand => {
    const note = engine.cell(sheetId, col, row)?.style?.note;
    return { type: 'UPDATE_CELL', sheetId, col, row, style: note === undefined ? null : { note }, format: '' };
  });
  engine.run(commands.flat());
  return SELF;
}
