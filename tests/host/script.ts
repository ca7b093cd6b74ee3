import { createHost, type Host, type HostOptions } from './index';
import { load } from './runBundle';

/** For tests: runs statements as a bundle's function on a host; `ss` and `sheet` are at hand, `return` answers. */
export function script(host: Host, statements: string, args?: unknown): unknown {
  const code = `function run(args) { const ss = SpreadsheetApp.getActive(); const sheet = ss && ss.getSheets()[0]; ${statements} }`;
  return load(code, host).call('run', args);
}

/** A fresh host on a fixed day. */
export const hostOn = (options: HostOptions = {}): Host =>
  createHost({ now: () => new Date('2026-03-05T10:00:00Z'), ...options });
