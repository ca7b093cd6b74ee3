/** The page on what each metric means. build.mjs makes dist/cards.html of this folder. */
import { render } from 'preact';
import { App } from './App';
import './main.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
