import type { Seat } from '../book';
import { type Methods, SELF } from '../border';
import { CHART_KINDS, type ChartContent, type ChartKind } from '../charts/content';
import { type OptionValue, withOption } from '../charts/options';
import { HostError, notHere } from '../errors';
import { type ChartDraft, rangesOf, rangeText } from './chartDraft';
import { chartService, containerService } from './chartService';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const title = (kind: ChartKind): string => `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;

/** An EmbeddedChartBuilder of Google's, or the builder of one type; all of a chain work on the same draft. */
export function chartBuilder(seat: Seat, draft: ChartDraft, kind?: ChartKind): unknown {
  const become = (part: Partial<ChartContent>): typeof SELF => {
    draft.content = { ...draft.content, ...part };
    return SELF;
  };
  const name = kind === undefined ? 'EmbeddedChartBuilder' : `Embedded${title(kind)}ChartBuilder`;
  return seat.border.service<GoogleBuilder>(name, {
    ...typeMethods(seat, draft, become),
    ...rangeMethods(seat, draft),
    ...placeMethods(seat, draft),
    ...(kind !== undefined && styleMethods(draft, become, kind)),
    setNumHeaders: (headers: number) => become({ headers }),
    setMergeStrategy: (merge: unknown) => become({ merge: String(merge) }),
    setTransposeRowsAndColumns: (transposed: boolean) => become({ transposed }),
    setHiddenDimensionStrategy: (hidden: unknown) => become({ hidden: String(hidden) }),
    setOption: (option: string, value: unknown) =>
      become({ options: withOption(draft.content.options, option, plain(value)) }),
    build: () => chartService(seat, { ...draft }, chartBuilder),
  });
}

type Become = (part: Partial<ChartContent>) => typeof SELF;

/** A value of the bundle's realm as the host's own. */
const plain = (value: unknown): OptionValue | undefined =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as OptionValue);

function typeMethods(seat: Seat, draft: ChartDraft, become: Become): Methods<GoogleBuilder> {
  const typed = CHART_KINDS.map((kind) => [
    `as${title(kind)}Chart`,
    () => {
      become({ kind });
      return chartBuilder(seat, draft, kind);
    },
  ]);
  return {
    ...(Object.fromEntries(typed) as Methods<GoogleBuilder>),
    setChartType: (type: unknown) => {
      const kind = CHART_KINDS.find((each) => each === String(type));
      if (kind === undefined) throw notHere(`Charts.ChartType.${String(type)}`);
      return become({ kind });
    },
    getChartType: () => draft.content.kind,
  };
}

/** A range that the chart already has is not added again, as Google's reference says. */
function rangeMethods(seat: Seat, draft: ChartDraft): Methods<GoogleBuilder> {
  return {
    addRange: (range: unknown) => {
      draft.ranges = [...new Set([...draft.ranges, rangeText(seat, draft.sheetId, range)])];
      return SELF;
    },
    removeRange: (range: unknown) => {
      const gone = rangeText(seat, draft.sheetId, range);
      draft.ranges = draft.ranges.filter((each) => each !== gone);
      return SELF;
    },
    clearRanges: () => {
      draft.ranges = [];
      return SELF;
    },
    getRanges: () => rangesOf(seat, draft),
  };
}

function placeMethods(seat: Seat, draft: ChartDraft): Methods<GoogleBuilder> {
  return {
    setPosition: (...[row = 0, column = 0, offsetX = 0, offsetY = 0]: number[]) => {
      if (row < 1 || column < 1) throw new HostError('The anchor of a chart is a cell: its row and column begin at 1.');
      draft.place = { row: row - 1, column: column - 1, offsetX, offsetY };
      return SELF;
    },
    getContainer: () => containerService(seat, draft),
  };
}

/** Which types a setter of the typed builders is missing from. */
const MISSING: Record<string, readonly ChartKind[]> = {
  setStacked: ['LINE', 'SCATTER'],
  setCurveStyle: ['AREA', 'BAR', 'COLUMN', 'COMBO', 'SCATTER'],
};

/** Setters of the typed builders: each is an option by another name. */
function styleMethods(draft: ChartDraft, become: Become, kind: ChartKind): Methods<GoogleBuilder> {
  const set = (...pairs: (readonly [string, OptionValue])[]): typeof SELF =>
    become({ options: pairs.reduce((made, [name, value]) => withOption(made, name, value), draft.content.options) });
  const setters: Record<string, (...args: never[]) => unknown> = {
    setTitle: (text: string) => set(['title', text]),
    setColors: (colours: unknown) => set(['colors', Array.from(colours as string[])]),
    setBackgroundColor: (colour: string) => set(['backgroundColor', colour]),
    setLegendPosition: (position: unknown) => set(['legend.position', String(position).toLowerCase()]),
    setXAxisTitle: (text: string) => set(['hAxis.title', text]),
    setYAxisTitle: (text: string) => set(['vAxis.title', text]),
    setStacked: () => set(['isStacked', true]),
    setCurveStyle: (style: unknown) => set(['curveType', String(style) === 'SMOOTH' ? 'function' : 'none']),
  };
  const has = ([name]: [string, unknown]): boolean => MISSING[name]?.includes(kind) !== true;
  return Object.fromEntries(Object.entries(setters).filter(has)) as Methods<GoogleBuilder>;
}
