import fc from 'fast-check';
import { isExploring } from './exploring';

const SEED = 20261122;
const RUNS = 100;
const EXPLORING_RUNS = 1000;

/** The same random cases in every `npm test`; `npm run test:explore` draws new ones, and more of them. */
fc.configureGlobal(isExploring ? { numRuns: EXPLORING_RUNS, verbose: true } : { seed: SEED, numRuns: RUNS });
