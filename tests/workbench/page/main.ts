import './page.css';
import './grid.css';
import type { Host, HostState } from '../../host/index';
import { readAddress, showBar } from './bar';
import { drawCharts } from './charts';
import { byId } from './element';
import { showGrid, speak } from './grid';
import { createKeeper } from './keeper';
import { followOwnLinks } from './links';
import { hideForeignMenus, showMenus } from './menu';
import { createPanels } from './panels';
import { offerProbe } from './probe';
import { watchScreen } from './screen';
import { forget, keep, recall } from './storage';
import { addUtilities } from './utilities';
import { type Language, word } from './words';
import { openWorkbook } from './workbook';

const KEY = 'workbook';

/** The page starts: what was kept comes back, the bundle's onOpen builds its menu, the grid shows. */
async function start(): Promise<void> {
  const request = readAddress();
  const kept = (await recall(KEY)) as HostState | undefined;
  const locale = request.locale ?? kept?.locale ?? (navigator.language.startsWith('ru') ? 'ru_RU' : 'en_US');
  const language: Language = locale.startsWith('ru') ? 'ru' : 'en';
  Object.assign(document, { title: word('title', language) }).documentElement.lang = language;
  byId('title').textContent = word('title', language);
  addUtilities();
  speak(language);

  const files = await readProject();
  const workbook = openWorkbook({ files, kept, locale, today: request.today });
  followOwnLinks(workbook);
  const server = { names: workbook.names, call: workbook.serve, latencyMs: request.latencyMs };
  const panels = createPanels(server, word('close', language));
  const keeper = createKeeper(() => keep(KEY, workbook.host.state()), language);
  const ran = watchScreen(workbook.host.ui, panels, language);
  workbook.watch({ ran, failed: panels.fail, changed: keeper.changed });
  if (files['Code.js'] === undefined) panels.fail(word('noBundle', language));
  workbook.run('onOpen', { authMode: 'LIMITED' });
  drawCharts();
  hideForeignMenus();
  showMenus(workbook.host.ui.menus, (name) => workbook.run(name));
  await showGrid(workbook.host.model, language);
  showBar({ language, locale, today: dayOf(workbook.host), startAfresh: () => keeper.stop().then(() => forget(KEY)) });
  offerProbe(workbook);
  document.body.dataset.ready = 'true';
}

/** The day in the document's zone, yyyy-mm-dd. */
function dayOf({ timeZone, now }: Host): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now());
}

/** project.json is dist in one file: what `clasp push` would send. */
async function readProject(): Promise<Record<string, string>> {
  const response = await fetch('project.json');
  const project: { files: Record<string, string> } = await response.json();
  return project.files;
}

start().catch((error: unknown) => {
  console.error(error);
  document.body.prepend(String(error));
});
