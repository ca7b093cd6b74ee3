import { carried } from '../../host/sidebarRules';
import type { Answer, FromPage } from './messages';

type Handler = (value: unknown, userObject?: unknown) => void;
type Waiting = { name: string; args: unknown[]; handlers: Handlers };
type Runner = Record<string, (...args: unknown[]) => unknown>;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly user?: unknown;
}

const AT_ONCE = 10; // Google runs ten calls of a page, the eleventh waits
const running = new Map<number, Handlers>();
const waiting: Waiting[] = [];
let count = 0;

/** The page's `google`: calls go to the workbench by postMessage, as the real ones go to another origin. */
function createGoogle(names: readonly string[]): object {
  const host = {
    origin: location.origin,
    close: () => send({ rm: 'close' }),
    setHeight: (height: number) => send({ rm: 'size', height }),
    setWidth: (width: number) => send({ rm: 'size', width }),
    editor: { focus: () => send({ rm: 'focus' }) },
  };
  return { script: { run: createRunner(names, {}), host } };
}

/** Every `with…` gives a new runner, so that runners can be kept and shared. */
function createRunner(names: readonly string[], handlers: Handlers): Runner {
  const extended = (more: Handlers): Runner => createRunner(names, { ...handlers, ...more });
  const runner: Runner = {
    withSuccessHandler: (success) => extended({ success: success as Handler }),
    withFailureHandler: (failure) => extended({ failure: failure as Handler }),
    withUserObject: (user) => extended({ user }),
  };
  for (const name of names) {
    runner[name] = (...args) => {
      waiting.push({ name, args: args.map((each, index) => carried(each, `argument ${index + 1}`)), handlers });
      next();
    };
  }
  return runner;
}

function next(): void {
  if (running.size >= AT_ONCE) return;
  const call = waiting.shift();
  if (call === undefined) return;
  count += 1;
  running.set(count, call.handlers);
  send({ rm: 'call', id: count, name: call.name, args: JSON.stringify(call.args) });
}

function send(message: FromPage): void {
  parent.postMessage(message, '*');
}

function settle(answer: Answer): void {
  const handlers = running.get(answer.id);
  if (handlers === undefined) return;
  running.delete(answer.id);
  next();
  if (answer.error === undefined)
    handlers.success?.(answer.value === undefined ? undefined : JSON.parse(answer.value), handlers.user);
  else fail(answer.error, handlers);
}

function fail(message: string, handlers: Handlers): void {
  const error = Object.assign(new Error(message), { name: 'ScriptError' });
  if (handlers.failure === undefined) console.error(error);
  else handlers.failure(error, handlers.user);
}

window.addEventListener('message', ({ source, data }: MessageEvent<Answer>) => {
  if (source === parent && data?.rm === 'answer') settle(data);
});

const names: string[] = JSON.parse(document.currentScript?.dataset.names ?? '[]');
Object.assign(window, { google: createGoogle(names) });
