/**
 * The local host: the Apps Script services that the add-on uses, over a real spreadsheet engine. It runs in Node and in
 * the page alike; the bundle is loaded with runBundle.ts (Node) or evaluateBundle.ts (page).
 */
import type { Model } from '@odoo/o-spreadsheet';
import { type AuthMode, mustBeAuthorised } from './authMode';
import type { Book, Seat } from './book';
import { createBorder, type Realm } from './border';
import { rangeService } from './document/range';
import { sheetService } from './document/sheet';
import { spreadsheetService } from './document/spreadsheet';
import { serialOf } from './engine/clock';
import { createEngine } from './engine/engine';
import { type Calls, createMeter, type InterruptKind } from './meter';
import { isPlain } from './plain';
import { createScreen, type Screen } from './screen';
import { cacheService } from './services/cache';
import { chartsService } from './services/charts';
import { htmlService } from './services/html';
import { dropLocks, lockService } from './services/lock';
import { propertiesService } from './services/properties';
import { loggers, session } from './services/session';
import { spreadsheetApp } from './services/spreadsheetApp';
import { utilities } from './services/utilities';

export type { Bundle } from './evaluateBundle';
export type { Calls, InterruptKind } from './meter';
export type { Alert, BuiltMenu, MenuItem, Page, Screen } from './screen';

export interface HostOptions {
  locale?: string;
  timeZone?: string;
  scriptTimeZone?: string;
  userLocale?: string;
  /** The clock of the bundle's Date and of TODAY() and NOW(). */
  now?: () => Date;
  user?: string;
  /** false: every write to the document throws what Google throws. */
  canEdit?: boolean;
  /** 'NONE': only the menu can be built, as in an add-on's onOpen before its first use. */
  authMode?: AuthMode;
  /** false: no document is bound, so document properties and lock are null. */
  container?: boolean;
  /** The HTML files of the bundle, by name. */
  files?: Readonly<Record<string, string>>;
  state?: HostState;
}

/** Everything that outlives a run, fit for JSON. */
export interface HostState {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  document: object;
  stores: Record<string, Record<string, string>>;
}

export interface Host {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly model: Model;
  readonly ui: Screen;
  readonly calls: Calls;
  readonly logs: readonly string[];
  readonly timeZone: string;
  readonly locale: string;
  /** The n-th service call from now is replaced by a failure, or the run is cut off right after it. */
  interrupt(n: number, kind: InterruptKind, message?: string): void;
  /** Somebody else's run starts, and ends, right before the n-th service call from now. */
  during(n: number, run: () => void): void;
  /** How long runs waited in vain for locks that others held, in milliseconds. */
  readonly waits: readonly number[];
  /** Whether the last run was cut off. */
  readonly isCut: boolean;
  state(): HostState;
  /** Another user at the same document, with properties, cache and screen of their own. */
  asUser(user: string, options?: Pick<HostOptions, 'canEdit' | 'userLocale' | 'authMode'>): Host;
  now(): Date;
  /** A run of the bundle begins. */
  begin(): void;
  /** A run ended, however: what it wrote stands. */
  end(): void;
  /** Recalculates every sheet; without it each is recalculated when somebody looks at it. */
  settle(): void;
  /** The realm's Date, told the host's time. */
  clockOver(real: DateConstructor): DateConstructor;
  useRealm(realm: Realm): void;
}

const OWNER = 'user@example.com';

/** A document and the first user at it. */
export function createHost(options: HostOptions = {}): Host {
  const { state, now = () => new Date() } = options;
  const locale = state?.locale ?? options.locale ?? 'ru_RU';
  const timeZone = state?.timeZone ?? options.timeZone ?? 'Europe/Moscow';
  const stores = Object.entries(state?.stores ?? {}).map(
    ([owner, kept]) => [owner, new Map(Object.entries(kept))] as const,
  );
  const book: Book = {
    engine: createEngine({
      locale,
      today: () => serialOf(now().getTime(), timeZone),
      data: state && JSON.parse(JSON.stringify(state.document)),
    }),
    id: state?.id ?? 'local-document',
    owner: options.user ?? OWNER,
    name: state?.name ?? 'РМ',
    timeZone,
    locale,
    now,
    stores: new Map(stores),
    caches: new Map(),
    locks: new Map(),
  };
  return hostAt(book, options);
}

function hostAt(book: Book, options: HostOptions): Host {
  const meter = createMeter();
  const border = createBorder({
    meter,
    realm: { Date, Error },
    isPlain,
    authorise: (service, method) => mustBeAuthorised(options.authMode ?? 'FULL', service, method),
  });
  const logs: string[] = [];
  const seat: Seat = {
    book,
    border,
    user: options.user ?? OWNER,
    canEdit: options.canEdit ?? true,
    userLocale: options.userLocale ?? 'ru',
    scriptTimeZone: options.scriptTimeZone ?? 'Europe/Moscow',
    container: options.container ?? true,
    files: options.files ?? {},
    screen: createScreen(),
    waits: [],
    make: { range: rangeService, sheet: sheetService, spreadsheet: spreadsheetService },
  };
  return {
    globals: globalsOf(seat, logs),
    model: book.engine.model,
    ui: seat.screen,
    calls: meter.calls,
    logs,
    timeZone: book.timeZone,
    get locale() {
      return book.locale;
    },
    interrupt: meter.interrupt,
    during: meter.during,
    waits: seat.waits,
    get isCut() {
      return meter.isCut;
    },
    state: () => stateOf(book),
    asUser: (user, other = {}) => hostAt(book, { ...options, ...other, user }),
    now: book.now,
    begin: meter.begin,
    end: () => {
      dropLocks(seat);
      book.engine.finish();
    },
    settle: book.engine.settle,
    clockOver: (real) => clockOver(real, book.now),
    useRealm: (realm) => {
      border.realm = realm;
    },
  };
}

const globalsOf = (seat: Seat, logs: string[]): Record<string, unknown> => ({
  SpreadsheetApp: spreadsheetApp(seat),
  Charts: chartsService(seat),
  PropertiesService: propertiesService(seat),
  CacheService: cacheService(seat),
  LockService: lockService(seat),
  HtmlService: htmlService(seat),
  Utilities: utilities(seat),
  Session: session(seat),
  ...loggers(seat, logs),
});

function stateOf({ engine, stores, id, name, locale, timeZone }: Book): HostState {
  const kept = [...stores].map(([owner, store]) => [owner, Object.fromEntries(store)] as const);
  return { id, name, locale, timeZone, document: engine.export(), stores: Object.fromEntries(kept) };
}

/** A Date whose present is the host's; its prototype stays the realm's own. */
function clockOver(real: DateConstructor, now: () => Date): DateConstructor {
  return new Proxy(real, {
    apply: () => new real(now().getTime()).toString(),
    construct: (target, args: [], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now().getTime()] : args, newTarget) as Date,
    get: (target, key, receiver) => (key === 'now' ? () => now().getTime() : Reflect.get(target, key, receiver)),
  });
}
