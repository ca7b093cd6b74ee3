/** The report in a window over the grid: a page for the founder, a page for the meeting. build.mjs makes dist/report.html of this folder. */
import { render } from 'preact';
import { App } from './App';
import './main.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
