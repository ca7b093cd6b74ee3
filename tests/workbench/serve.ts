import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const PREFERRED_PORT = 8642;
const LOOPBACK = '127.0.0.1';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

// The grid's templates and the bundle are compiled in the page and the sidebar's script is inline; nothing leads outside.
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
].join('; ');

/** Serves a folder's files on the loopback interface; takes any free port when the wanted one is taken. */
export async function serve(folder: string, port = PREFERRED_PORT): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => answer(folder, request.url ?? '/', response));
  const taken = await listen(server, port);
  if (taken) await listen(server, 0);
  return { address: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}/`, server };
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((done, failed) => {
    server.removeAllListeners('error');
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(true) : failed(error)));
    server.listen(port, LOOPBACK, () => done(false));
  });
}

async function answer(folder: string, url: string, response: ServerResponse): Promise<void> {
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('Cache-Control', 'no-store'); // a new build shows at a reload
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const root = resolve(folder);
    const path = join(root, pathname === '/' ? 'index.html' : pathname);
    const type = TYPES[extname(path)];
    if (type === undefined || !path.startsWith(root + sep)) throw new Error('not served');
    const content = await readFile(path);
    response.writeHead(200, { 'Content-Type': type }).end(content);
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
  }
}
