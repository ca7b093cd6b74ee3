import { isCoreCommand } from '@odoo/o-spreadsheet';
import { type Bundle, createHost, type Host, type HostState } from '../../host/index';
import { loadBundle } from './bundle';
import { allowUndo, listenToEdits, readTypedBy, registerEdits } from './edits';
import { bookOf, editEvent, rangeIn } from './event';

interface Opening {
  readonly files: Readonly<Record<string, string>>;
  readonly kept: HostState | undefined;
  readonly locale: string;
  /** The day that the bundle and TODAY() shall see; undefined for the real one. */
  readonly today: string | undefined;
}

/** Who is told what happens in the workbook. */
export interface Watcher {
  /** After each run of the bundle: its screen may have changed. */
  ran(): void;
  failed(message: string): void;
  /** Something that has to be kept has changed. */
  changed(): void;
}

/** The document, the host over it and the bundle on the host, as the page uses them. */
export interface Workbook {
  readonly host: Host;
  readonly names: readonly string[];
  /** Runs a function as a menu or a trigger does; nothing happens when the bundle has none of that name. */
  run(name: string, ...args: unknown[]): void;
  /** Runs a function as google.script.run does: JSON text in, JSON text out. */
  serve(name: string, args: string): string | undefined;
  watch(watcher: Watcher): void;
}

/** Opens the kept document, or an empty one, and loads the add-on's bundle over it. */
export function openWorkbook(opening: Opening): Workbook {
  registerEdits();
  const host = openHost(opening);
  allowUndo();
  const bundle = loadBundle(opening.files['Code.js'] ?? '', host);
  let watcher: Watcher = { ran: () => undefined, failed: () => undefined, changed: () => undefined };
  const runner = createRunner(host, () => watcher);
  const run = (name: string, ...args: unknown[]): void => {
    if (bundle.names.includes(name)) runner.attempt(() => bundle.call(name, ...args));
  };
  listenToEdits({ isPerson: () => !runner.isRunning(), onEdit: (edit) => run('onEdit', editEvent(host, edit)) });
  readTypedBy(({ sheetId, col, row }, text) =>
    rangeIn(host, { sheetId, left: col, top: row, right: col, bottom: row }).setValue(text),
  );
  host.model.on('command-dispatched', host, (command) => {
    if (isCoreCommand(command as never) || /UNDO|REDO/.test((command as { type: string }).type)) watcher.changed();
  });
  return {
    host,
    names: bundle.names,
    run,
    serve: (name, args) => runner.within(() => answerOf(bundle, name, args)),
    watch: (other) => {
      watcher = other;
    },
  };
}

/** Marks the bundle's runs off from what the person does, and tells the watcher of each. */
function createRunner(host: Host, watcher: () => Watcher) {
  let runs = 0;
  let logged = 0;
  const within = <T>(work: () => T): T => {
    runs += 1;
    try {
      return work();
    } finally {
      runs -= 1;
      host.settle(); // a grid that asks cell by cell is slower
      for (const line of host.logs.slice(logged)) console.info(line);
      logged = host.logs.length;
      watcher().ran();
      watcher().changed();
    }
  };
  const attempt = (work: () => unknown): void => {
    try {
      within(work);
    } catch (error) {
      console.error(error);
      watcher().failed(messageOf(error));
    }
  };
  return { within, attempt, isRunning: () => runs > 0 };
}

/** A locale asked for by the address is the document's from then on. */
function openHost({ files, kept, locale, today }: Opening): Host {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const userLocale = locale.slice(0, 2);
  const host = createHost({ files, locale, userLocale, timeZone, now: clockFrom(today), ...(kept && { state: kept }) });
  if (host.locale !== locale)
    (bookOf(host) as unknown as { setSpreadsheetLocale(to: string): void }).setSpreadsheetLocale(locale);
  return host;
}

/** A day asked for begins at noon in London, which is that day nearly everywhere, and goes on from there. */
function clockFrom(today: string | undefined): () => Date {
  const started = Date.now();
  const first = today === undefined ? started : Date.parse(`${today}T12:00:00Z`);
  return () => new Date(first + Date.now() - started);
}

function answerOf(bundle: Bundle, name: string, args: string): string | undefined {
  const answer = bundle.runFromSidebar(name, JSON.parse(args));
  return answer === undefined ? undefined : JSON.stringify(answer);
}

/** What a person or a failure handler is told of something thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
