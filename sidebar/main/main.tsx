/** The page of the daily work: entry, week, plan, hypotheses. build.mjs makes dist/main.html of this folder. */
import { render } from 'preact';
import { App } from './App';
import './main.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
