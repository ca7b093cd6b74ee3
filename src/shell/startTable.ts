import { monthOf } from '../core/funnel/calendar';
import { parseSettings } from '../core/funnel/parseSettings';
import type { Settings } from '../core/funnel/settings';
import { createTable } from './create';
import type { Services } from './ports';
import type { Ask } from './questions';
import { REQUESTS, read } from './requests';
import { stateOf } from './sidebarState';
import type { SidebarState } from './sidebarTypes';
import type { StartRequest } from './startTypes';
import { rememberWho } from './who';
import type { Workbook } from './workbook';
import { firstSettings, USUALLY_KEPT } from './writeSettings';

/**
 * Creates the table with what the first run asked for, or with sources by their names alone. A table that is there
 * already is repaired and keeps its own settings.
 *
 * @throws UserError badRequest, and what creating the table throws
 */
export function startTable(services: Services, asked: unknown, ask: Ask): SidebarState {
  const request: StartRequest = Array.isArray(asked) ? named(read(REQUESTS.names, asked)) : read(REQUESTS.start, asked);
  if (request.who !== undefined) rememberWho(services, request.who);
  return stateOf(createTable(services, { settings: (workbook) => settingsOf(workbook, request), ask }).open);
}

const named = (names: readonly string[]): StartRequest => ({
  ...{ sources: names.map((name) => ({ name })), kept: USUALLY_KEPT, ownNames: {}, sales: 'bySource' },
});

function settingsOf(workbook: Workbook, { who, role, sources, kept, ownNames, sales, goal }: StartRequest): Settings {
  const values = goal === undefined ? undefined : { revenue: goal };
  return parseSettings({
    ...firstSettings(workbook, []),
    ...{ sources: sources.map((source) => ({ ...source, kept })), ownNames, sales },
    people: who === undefined ? [] : [who],
    roles: who === undefined || role === undefined ? {} : { [who]: role },
    plans: values ? [{ month: monthOf(workbook.today), sources: [{ values }] }] : [],
  });
}
