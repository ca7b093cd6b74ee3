/** The page of the first run. build.mjs makes dist/starting.html of this folder. */
import { render } from 'preact';
import { App } from './App';
import './main.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
