import type { Services } from './ports';
import type { ImportChoice } from './sidebarTypes';

/** Begins the keys of remembered choices; the format and the name in the file follow. */
const PREFIX = 'rm.import.';
/** Google keeps 500 kB for a spreadsheet; a character takes up to three bytes. */
const MOST_CHARACTERS = 150_000;

/**
 * The sources that names in files belong to, as the team chose before. They lie in the properties of the spreadsheet's
 * script, which all its editors share, and not in a sheet: thousands of campaigns would bury the settings that people
 * look at. A copy of the spreadsheet begins without them and asks once more.
 */
export function readImportChoices(services: Services): ImportChoice[] {
  return Object.entries(propertiesOf(services)?.getProperties() ?? {}).flatMap(([key, source]) => {
    const [, format, name] = /^rm\.import\.(\w+)\.(.+)$/s.exec(key) ?? [];
    return format === undefined || name === undefined ? [] : [{ format, name, source }];
  });
}

/** Remembers choices, as many as there is room for: an import never fails for want of memory. */
export function rememberImportChoices(services: Services, choices: readonly ImportChoice[]): void {
  const properties = propertiesOf(services);
  if (properties === undefined || choices.length === 0) return;
  let used = Object.entries(properties.getProperties()).reduce(
    (sum, [key, value]) => sum + key.length + value.length,
    0,
  );
  const added: { [key: string]: string } = {};
  for (const { format, name, source } of choices) {
    const key = `${PREFIX}${format}.${name}`;
    used += key.length + source.length;
    if (used <= MOST_CHARACTERS) added[key] = source;
  }
  properties.setProperties(added);
}

/** Outside a spreadsheet there is nothing to keep them with. */
const propertiesOf = ({ PropertiesService }: Services) => PropertiesService.getDocumentProperties() ?? undefined;
