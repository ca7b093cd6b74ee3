import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing } from './tests/support/installMissing.mjs';

process.chdir(dirname(fileURLToPath(import.meta.url)));
installMissing();
const { build } = await import('esbuild');

/** Google's V8 refuses private and static class fields, so the target stays at ES2020. */
const COMMON = { bundle: true, write: false, target: 'es2020', minify: true, charset: 'utf8', logLevel: 'warning' };
const PAGE = {
  ...COMMON,
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
};
const NODE = { ...COMMON, target: 'node20', platform: 'node', format: 'esm', minify: false };

const files = Object.fromEntries([...(await addOn('src/main.ts')), ...(await pages('sidebar')), ...manifest()]);
writeDist(files);
await workbench('tests/workbench', files);
await commandLine('tests/table/main.ts');

/** Only when everything could be built, so that a mistake leaves the last good dist. */
function writeDist(files) {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join('dist', name), text);
    console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
  }
}

/** Code.js: one namespace, and a real top-level function for each export, as Google calls nothing else. */
async function addOn(entry) {
  if (!existsSync(entry)) return [];
  const options = { ...COMMON, entryPoints: [entry] };
  const { metafile } = await build({ ...options, format: 'esm', metafile: true }); // only a module lists its exports
  const names = Object.values(metafile.outputs)[0].exports;
  const { outputFiles } = await build({ ...options, format: 'iife', globalName: 'RM' });
  const stubs = names.map((name) => `function ${name}(...args){return RM.${name}(...args)}\n`);
  const tidy = 'delete globalThis.__zod_globalConfig;\n'; // zod keeps its own hold of it; Google should see our names only
  return [['Code.js', outputFiles[0].text + tidy + stubs.join('')]];
}

/** <page>.html for each folder of sidebar/ that has a main.tsx, with everything inside. */
async function pages(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'main.tsx')));
  return Promise.all(names.map((name) => page(name, join(folder, name, 'main.tsx'))));
}

async function page(name, entry) {
  const { outputFiles } = await build({ ...PAGE, entryPoints: [entry], outdir: 'out' });
  const part = (extension) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  const style = part('.css').replaceAll('</style', '<\\/style');
  const script = part('.js').replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--');
  const head = `<base target="_top"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${style}</style>`;
  return [
    `${name}.html`,
    `<!doctype html><html><head>${head}</head><body><div id="app"></div><script>${script}</script></body></html>\n`,
  ];
}

function manifest() {
  return [['appsscript.json', readFileSync('appsscript.json', 'utf8')]];
}

/** build/workbench: the local page. project.json is dist in one file. */
async function workbench(folder, files) {
  if (!existsSync(join(folder, 'page/main.ts'))) return;
  const engine = { mainFields: ['module', 'main'], loader: { '.xml': 'text' }, target: 'es2022' };
  await build({
    ...PAGE,
    ...engine,
    entryPoints: [join(folder, 'page/main.ts')],
    write: true,
    outfile: 'build/workbench/page.js',
  });
  await build({
    ...PAGE,
    entryPoints: [join(folder, 'sidebar/shim.ts')],
    write: true,
    outfile: 'build/workbench/shim.js',
  });
  cpSync(join(folder, 'page/index.html'), 'build/workbench/index.html');
  writeFileSync('build/workbench/project.json', JSON.stringify({ files }));
  await build({ ...NODE, entryPoints: [join(folder, 'start.ts')], write: true, outfile: 'build/serve.mjs' });
}

/** build/table.mjs, which `npm run table` starts. The engine stays outside: it is read from node_modules. */
async function commandLine(entry) {
  if (!existsSync(entry)) return;
  await build({ ...NODE, packages: 'external', entryPoints: [entry], write: true, outfile: 'build/table.mjs' });
}
