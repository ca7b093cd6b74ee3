import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './serve';

const { address } = await serve(join(dirname(fileURLToPath(import.meta.url)), 'workbench'));
console.log(`\nRM table: ${address}\nCtrl-C ends it.`);
