/** The page on which files are imported. build.mjs makes dist/importing.html of this folder. */
import { render } from 'preact';
import { App } from './App';
import './main.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
