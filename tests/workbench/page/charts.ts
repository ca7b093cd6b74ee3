import { registries } from '@odoo/o-spreadsheet';
import * as chartJs from 'chart.js';

interface FigureMenu {
  menuBuilder(figureId: string, env: unknown): { id: string }[];
}

/** What of a chart's own menu goes: the engine's editor knows only the engine's charts. */
const FOREIGN = new Set(['edit', 'copy', 'cut']);

/** Gives the grid the library that draws charts, and closes the engine's chart editor. */
export function drawCharts(): void {
  const { Chart, registerables, ...others } = chartJs;
  Chart.register(...registerables);
  Object.assign(window, { Chart: Object.assign(Chart, others) }); // the grid extends the library's classes by its global
  const figure = registries.figureRegistry.get('chart') as unknown as FigureMenu;
  const menu = figure.menuBuilder;
  figure.menuBuilder = (...args) => menu(...args).filter(({ id }) => !FOREIGN.has(id));
  const panel = registries.sidePanelRegistry.get('ChartPanel') as unknown as {
    computeState?: () => { isOpen: boolean };
  };
  panel.computeState = () => ({ isOpen: false });
}
