import { HostError } from './errors';

/** What the script may do: NONE is an add-on's onOpen in a document where nobody has used it yet. */
export type AuthMode = 'NONE' | 'FULL';

const FREE_SERVICES = new Set(['Menu', 'Session', 'Utilities', 'Logger', 'console']);
const FREE_METHODS = new Set(['SpreadsheetApp.getUi', 'Ui.createMenu', 'Ui.createAddonMenu']);

/** Without authorisation a script can build its menu and ask for the locale; anything of the document or the stores is refused. */
export function mustBeAuthorised(mode: AuthMode, service: string, method: string): void {
  if (mode !== 'NONE' || FREE_SERVICES.has(service) || FREE_METHODS.has(`${service}.${method}`)) return;
  throw new HostError(`You do not have permission to call ${service}.${method}`);
}
