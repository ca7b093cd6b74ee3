import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../../src/shell/sidebarTypes';
import { useSpeech } from './speech';

/** A call of the add-on: what to say meanwhile, and what to do with its value. */
export interface Job<T> {
  readonly working: string;
  readonly call: () => Promise<Answer<T>>;
  readonly take: (value: T) => void;
  /** What to do beside telling it, where the table has changed since the page showed it. */
  readonly stale?: () => void;
}
/** Why the last call gave nothing. */
export interface Failure {
  readonly text: string;
  /** Absent where the same would be refused again. */
  readonly retry?: () => void;
}
/** Calls to the add-on, one at a time. */
export interface ServerCalls {
  readonly working: string | undefined;
  readonly failure: Failure | undefined;
  readonly ask: <T>(job: Job<T>) => void;
  readonly forgetFailure: () => void;
}

/** The calls of a page: which one runs now, how the last one failed, and a way to repeat it. */
export function useServer(): ServerCalls {
  const { say } = useSpeech();
  const [working, setWorking] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const isRunning = useRef(false);

  async function run<T>(job: Job<T>): Promise<void> {
    if (isRunning.current) return; // a second click while the first is on its way
    isRunning.current = true;
    setWorking(job.working);
    setFailure(undefined);
    const answer = await answerOf(job);
    isRunning.current = false;
    setWorking(undefined);
    if (answer?.ok) job.take(answer.value);
    else if (answer?.isStale && job.stale) refuse(answer.text, job.stale);
    else setFailure({ text: answer?.text ?? say('page.noAnswer'), retry: () => ask(job) });
  }
  const refuse = (text: string, stale: () => void): void => {
    setFailure({ text });
    stale();
  };
  const ask = <T>(job: Job<T>): void => void run(job);
  return { working, failure, ask, forgetFailure: () => setFailure(undefined) };
}

async function answerOf<T>(job: Job<T>): Promise<Answer<T> | undefined> {
  try {
    return await job.call();
  } catch {
    return undefined; // no network, time out, the script was stopped
  }
}
