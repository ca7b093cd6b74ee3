/** `npm run table`: a company's workbook from its history, made by the built add-on on the local host. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const two = (n: number): string => String(n).padStart(2, '0');
const now = new Date();

process.exitCode = await run(process.argv.slice(2), {
  addOn() {
    const pages = readdirSync(DIST).filter((name) => name.endsWith('.html'));
    const files = Object.fromEntries(pages.map((name) => [name, readFileSync(join(DIST, name), 'utf8')]));
    return { code: readFileSync(join(DIST, 'Code.js'), 'utf8'), files };
  },
  folder: process.env.INIT_CWD ?? process.cwd(), // npm runs the script in the project's folder, whatever the user's is
  today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});
