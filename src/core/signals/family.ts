import { benjaminiHochberg } from '../stats/benjaminiHochberg';

// METHODS, 2a.7: 2.8 for each of 9 company cells beside 21 source cells. Kept as a share of the whole, so that a
// company's power does not depend on how many sources it has.
const COMPANY_SHARE = (2.8 * 9) / 30;

/** A tested cell: its p-value, and whether it is the company's. */
export interface FamilyMember {
  readonly p: number;
  readonly isCompany: boolean;
}

/** Adjusted p-values of one report as one weighted family, in the order given. */
export function adjust(members: readonly FamilyMember[]): number[] {
  const company = members.filter(({ isCompany }) => isCompany).length;
  const sources = members.length - company;
  const isMixed = company > 0 && sources > 0;
  const [heavy, light] = isMixed
    ? [(COMPANY_SHARE * members.length) / company, ((1 - COMPANY_SHARE) * members.length) / sources]
    : [1, 1];
  return benjaminiHochberg(members.map(({ p, isCompany }) => Math.min(1, p / (isCompany ? heavy : light))));
}
