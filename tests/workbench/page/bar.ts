import { byId, element } from './element';
import { type Language, word } from './words';

/** What the address asks for: `?locale=ru_RU&today=2026-11-22&latency=300`. */
export interface Request {
  readonly locale?: string | undefined;
  readonly today?: string | undefined;
  readonly latencyMs: number;
}

const LOCALES = [
  ['ru_RU', 'Русский'],
  ['en_US', 'English'],
] as const;

export function readAddress(): Request {
  const query = new URLSearchParams(location.search);
  const today = query.get('today') ?? '';
  return {
    locale: query.get('locale') ?? undefined,
    today: /^\d{4}-\d\d-\d\d$/.test(today) ? today : undefined,
    latencyMs: Number(query.get('latency') ?? 0),
  };
}

interface Bar {
  readonly language: Language;
  readonly locale: string;
  readonly today: string;
  startAfresh(): Promise<void>;
}

/** The workbench's own controls. Each reloads the page, as the bundle meets a locale and a day when it starts. */
export function showBar({ language, locale, today, startAfresh }: Bar): void {
  const options = LOCALES.map(([value, textContent]) =>
    element('option', { value, textContent, selected: value === locale }),
  );
  const locales = element('select', { name: 'locale', onchange: () => go('locale', locales.value) }, ...options);
  const day = element('input', { type: 'date', name: 'today', value: today, onchange: () => go('today', day.value) });
  const afresh = element('button', { type: 'button', name: 'afresh', textContent: word('startAfresh', language) });
  afresh.onclick = async () => {
    if (!confirm(word('confirmAfresh', language))) return;
    await startAfresh();
    location.reload();
  };
  const labelled = (key: 'locale' | 'today', control: HTMLElement): HTMLElement =>
    element('label', {}, word(key, language), control);
  byId('bar').replaceChildren(labelled('locale', locales), labelled('today', day), afresh);
}

function go(name: string, value: string): void {
  const query = new URLSearchParams(location.search);
  if (value === '') query.delete(name);
  else query.set(name, value);
  location.search = query.toString();
}
