import { CutOff, HostError } from './errors';

/** Service calls of the bundle, counted as HOST.md says: plain getters and builders apart. */
export interface Calls {
  readonly total: number;
  readonly byName: Readonly<Record<string, number>>;
  /** Getters and builders that cost Google no round trip. */
  readonly plain: Readonly<Record<string, number>>;
  /** Every counted call in order. */
  readonly log: readonly string[];
  reset(): void;
}

export type InterruptKind = 'fail' | 'cut';

interface Interruption {
  left: number;
  kind: InterruptKind;
  message: string;
}

export interface Meter {
  readonly calls: Calls;
  /** Before a counted call: may throw instead of it. */
  before(name: string): void;
  after(): void;
  plain(name: string): void;
  interrupt(n: number, kind: InterruptKind, message?: string): void;
  /** Something happens right before the n-th call from now. */
  during(n: number, run: () => void): void;
  /** A new run begins: a cut ends with the run it cut. */
  begin(): void;
  readonly isCut: boolean;
}

const GOOGLE_FAILURE = 'Service Spreadsheets failed while accessing document.';

/** Counts, and interrupts where a test asks for it. */
export function createMeter(): Meter {
  let byName: Record<string, number> = {};
  let plain: Record<string, number> = {};
  let log: string[] = [];
  let pending: Interruption | undefined;
  let meanwhile: { left: number; run: () => void } | undefined;
  let isCut = false;
  const calls: Calls = {
    get total() {
      return log.length;
    },
    get byName() {
      return byName;
    },
    get plain() {
      return plain;
    },
    get log() {
      return log;
    },
    reset() {
      [byName, plain, log] = [{}, {}, []];
    },
  };
  const countdown = (kind: InterruptKind): boolean => {
    if (pending?.kind !== kind) return false;
    pending.left -= 1;
    return pending.left === 0;
  };
  const letOthersRun = (): void => {
    if (meanwhile === undefined || --meanwhile.left > 0) return;
    const { run } = meanwhile;
    meanwhile = undefined;
    run();
  };
  return {
    calls,
    before(name) {
      if (isCut) throw new CutOff();
      letOthersRun();
      if (countdown('fail')) {
        const { message } = pending ?? { message: GOOGLE_FAILURE };
        pending = undefined;
        throw new HostError(message);
      }
      log.push(name);
      byName[name] = (byName[name] ?? 0) + 1;
    },
    after() {
      if (!countdown('cut')) return;
      pending = undefined;
      isCut = true;
      throw new CutOff();
    },
    plain(name) {
      if (isCut) throw new CutOff();
      plain[name] = (plain[name] ?? 0) + 1;
    },
    interrupt(n, kind, message = GOOGLE_FAILURE) {
      pending = { left: n, kind, message };
    },
    during(n, run) {
      meanwhile = { left: n, run };
    },
    begin() {
      isCut = false;
    },
    get isCut() {
      return isCut;
    },
  };
}
