/** Distributions, intervals, multiple testing, survival: numbers in, numbers out. Checked against R to 1e-9. */
import { benjaminiHochberg } from './benjaminiHochberg';
import {
  betaBinomialCdf,
  betaCdf,
  betaQuantile,
  binomialCdf,
  gammaCdf,
  gammaQuantile,
  negativeBinomialCdf,
  negativeBinomialQuantile,
  tCdf,
} from './distributions';
import { newcombe, wilson } from './intervals';
import { normalCdf, normalQuantile } from './normal';
import { cumulativeIncidence, kaplanMeier } from './survival';

/** The statistics as one object: the contract's face of this folder. */
export const stats = {
  normalCdf,
  normalQuantile,
  tCdf,
  binomialCdf,
  betaCdf,
  betaQuantile,
  betaBinomialCdf,
  negativeBinomialCdf,
  negativeBinomialQuantile,
  gammaCdf,
  gammaQuantile,
  wilson,
  newcombe,
  benjaminiHochberg,
  kaplanMeier,
  cumulativeIncidence,
};
