/**
 * The names in a text with one on each line: trimmed, without empty ones and without one that differs only by case,
 * as a sheet could not tell the two apart.
 *
 * @example namesIn(' Сайт \n\nVK\nсайт') // => ['Сайт', 'VK']
 */
export function namesIn(text: string): string[] {
  const byKey = new Map<string, string>();
  for (const name of text.split(/\r?\n/).map((line) => line.trim())) {
    const key = name.toLowerCase();
    if (name !== '' && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}

/** The text with one more name on a line of its own, unless it is there already. */
export function withName(text: string, name: string): string {
  const names = namesIn(text);
  return namesIn([...names, name].join('\n')).join('\n');
}
