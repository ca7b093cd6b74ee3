/** What Google's services throw to a script: its message reaches the bundle as an Error of the bundle's own realm. */
export class HostError extends Error {}

/** The run was cut off, as at Google's six-minute limit: every later service call fails too. */
export class CutOff extends HostError {
  constructor() {
    super('Exceeded maximum execution time');
  }
}

/** Thrown for everything the host does not have: it never quietly does nothing. */
export const notHere = (what: string): HostError => new HostError(`not in the local host: ${what}`);
