/** The engine writes its timings to the console; nobody asked. */
export function quietly<T>(work: () => T): T {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
