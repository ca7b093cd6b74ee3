import { actionTitle } from './journal';
import type { Workbook } from './workbook';

const LAST_ACTION = 'rm.lastAction';

interface LastAction {
  readonly batch: string;
  readonly title: string;
}

/** Remembers what «Отменить» would undo, so that opening the sidebar need not read the journal. */
export function rememberAction(
  workbook: Workbook,
  { batch, action, cells }: { batch: string; action: string; cells: number },
): void {
  const properties = workbook.services.PropertiesService.getDocumentProperties();
  properties?.setProperty(LAST_ACTION, JSON.stringify({ batch, title: actionTitle(workbook, action, cells) }));
}

/** Forgets it: there is nothing left to undo. */
export function forgetAction({ services }: Workbook): void {
  services.PropertiesService.getDocumentProperties()?.deleteProperty(LAST_ACTION);
}

/** The action that would be undone next. */
export function lastAction({ services }: Workbook): LastAction | undefined {
  const kept = services.PropertiesService.getDocumentProperties()?.getProperty(LAST_ACTION);
  if (!kept) return undefined;
  const told: unknown = JSON.parse(kept);
  const { batch, title } = { batch: '', title: '', ...(typeof told === 'object' ? told : {}) };
  return batch === '' ? undefined : { batch, title };
}
