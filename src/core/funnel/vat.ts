/** Whether money holds the value-added tax. */
export const VAT_KINDS = ['with', 'without'] as const;
/** One of them. */
export type VatKind = (typeof VAT_KINDS)[number];
/** How a business writes its spend down, and the rate of the tax in percent. */
export interface Vat {
  readonly spend: VatKind;
  readonly percent: number;
}

/** With the tax, as cabinets charge it; 22 % is the standard rate of Russia from 2026 (before it 20). */
export const USUAL_VAT: Vat = { spend: 'with', percent: 22 };

/**
 * Spend of a file as the table writes it down, to the kopeck: the tax is added or taken off where the two differ.
 *
 * @example spendInTable(1000, 'without', { spend: 'with', percent: 22 }) // => 1220
 * @example spendInTable(1220, 'with', { spend: 'without', percent: 22 }) // => 1000
 * @example spendInTable(99.99, 'with', { spend: 'with', percent: 22 }) // => 99.99
 */
export function spendInTable(spend: number, file: VatKind, { spend: table, percent }: Vat): number {
  if (file === table) return spend;
  const whole = 1 + percent / 100;
  return Math.round((table === 'with' ? spend * whole : spend / whole) * 100) / 100;
}
