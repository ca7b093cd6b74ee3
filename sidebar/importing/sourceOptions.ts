import { sameNameKey } from '../../src/core/funnel/settings';
import type { ImportFormat } from '../../src/core/importing';
import { NO_NAME, WHOLE_FILE } from './fileNames';
import type { Mapping } from './review';

/** What a name of a file can be given to. */
export interface SourceOption {
  readonly source: string;
  /** Added to the table once the import is confirmed. */
  readonly isNew: boolean;
}
interface Offer {
  readonly sources: readonly string[];
  /** Sources that other names of the file are given to. */
  readonly others: readonly string[];
  readonly unassigned: string;
  /** What the file's cabinet is called. */
  readonly cabinet: string;
  readonly format: ImportFormat;
}

const CABINETS: readonly ImportFormat[] = ['yandexDirect', 'vkAds', 'googleAds', 'metaAds', 'metrica'];

/** The table's sources, «Не распределено», then the name itself and the cabinet as new ones; names that differ by case are one. */
export function sourceOptions({ name, target }: Mapping, offer: Offer): SourceOption[] {
  const own = name.name === WHOLE_FILE || name.name === NO_NAME ? [] : [name.name];
  const cabinet = CABINETS.includes(offer.format) ? [offer.cabinet] : [];
  const fresh = [offer.unassigned, ...own, ...cabinet, ...offer.others, ...(target === undefined ? [] : [target])];
  const options = new Map<string, SourceOption>();
  const add = (source: string, isNew: boolean): void => {
    const key = sameNameKey(source);
    if (!options.has(key)) options.set(key, { source, isNew: isNew && source !== offer.unassigned });
  };
  for (const source of offer.sources) add(source, false);
  for (const source of fresh) add(source, true);
  return [...options.values()];
}
