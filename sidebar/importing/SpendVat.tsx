import { spendInTable, VAT_KINDS, type VatKind } from '../../src/core/funnel/vat';
import { useTable } from '../shared/tableContext';
import type { MappedItem } from './review';
import { useSpeech } from './speech';
import type { Importing } from './useImport';

interface SpendVatProps {
  readonly mapped: MappedItem;
  readonly importing: Importing;
}

/** Whether the spend of a file holds the tax; where the table keeps it otherwise, what becomes of the sum. */
export function SpendVat({ mapped: { item, read, vat }, importing }: SpendVatProps) {
  const { say, number } = useSpeech();
  const { vat: table } = useTable().state;
  const spend = read.records.reduce((sum, { values }) => sum + (values.spend ?? 0), 0);
  if (!read.records.some(({ values }) => values.spend !== undefined)) return null;
  const choose = (chosen: string): void => {
    const kind = VAT_KINDS.find((one) => one === chosen);
    if (kind !== undefined) importing.tell(item.id, { vat: kind });
  };
  return (
    <div class="vat">
      <label>
        {say('import.vat')}
        <select value={vat} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {VAT_KINDS.map((kind: VatKind) => (
            <option key={kind} value={kind}>
              {say(`import.vat.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {vat !== table.spend && (
        <p class="hint">
          {say(`import.vat.to.${table.spend}`, {
            percent: table.percent,
            from: number(spend),
            to: number(spendInTable(spend, vat, table)),
          })}
        </p>
      )}
    </div>
  );
}
