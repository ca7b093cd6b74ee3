import { registries } from '@odoo/o-spreadsheet';
import type { BuiltMenu } from '../../host/index';

interface GridAction {
  id: string;
  name: string;
  sequence: number;
  separator: boolean;
  isEnabledOnLockedSheet: boolean;
  isReadonlyAllowed: boolean;
  execute?: () => void;
  children?: (() => GridAction[])[];
}

const AFTER_DATA = 900;

/** Puts the add-on's menus behind the grid's own, where Sheets has them. Their items are made anew at each opening. */
export function showMenus(menus: readonly BuiltMenu[], run: (functionName: string) => void): void {
  menus.forEach((menu, index) => {
    const id = `addon${index}`;
    registries.topbarMenuRegistry.replace(id, {
      ...actionOf(id, menu.caption, AFTER_DATA + index),
      children: [() => actionsOf(id, menu, run)],
    });
  });
}

function actionsOf(id: string, menu: BuiltMenu, run: (functionName: string) => void): GridAction[] {
  const actions: GridAction[] = [];
  menu.entries.forEach((entry, index) => {
    const last = actions[actions.length - 1];
    if (entry === 'separator') {
      if (last !== undefined) last.separator = true;
      return;
    }
    const own = `${id}.${index}`;
    if ('entries' in entry)
      actions.push({ ...actionOf(own, entry.caption, index), children: [() => actionsOf(own, entry, run)] });
    else
      actions.push({
        ...actionOf(`${own}:${entry.functionName}`, entry.caption, index),
        execute: () => run(entry.functionName),
      });
  });
  return actions;
}

function actionOf(id: string, name: string, sequence: number): GridAction {
  return { id, name, sequence, separator: false, isEnabledOnLockedSheet: true, isReadonlyAllowed: true };
}

// What the table's users do not have or what would lead past the host: the engine's own locale and charts.
const FOREIGN = new Set([
  'settings',
  'insert_chart',
  'insert_carousel',
  'insert_pivot',
  'insert_image',
  'view_irregularity_map',
]);

/** Takes the engine's menus that mean nothing here out of the bar. */
export function hideForeignMenus(): void {
  for (const menu of registries.topbarMenuRegistry.getAll() as { children?: { id?: string }[] }[]) {
    if (menu.children !== undefined)
      menu.children = menu.children.filter(({ id }) => id === undefined || !FOREIGN.has(id));
  }
}
