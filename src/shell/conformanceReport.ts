import { isWordKey, type Language, say } from '../core/words/say';
import { renderConformance, runConformance } from './conformance';
import type { Services } from './ports';

/** «Проверка в Google»: what of our assumptions holds here, a line each. */
export function conformanceReport(services: Services, language: Language): string {
  const sayKey = (key: string, parameters: { readonly [name: string]: unknown }): string =>
    isWordKey(key) ? say(language, key, parameters) : key;
  const {
    SpreadsheetApp: spreadsheetApp,
    Utilities: utilities,
    PropertiesService: properties,
    LockService: lock,
  } = services;
  const assumed = { spreadsheetApp, utilities, properties, lock };
  return renderConformance(runConformance(assumed), sayKey).join('\n');
}
