import { writeMoney } from '../../src/core/words/amounts';
import type { ReportState } from '../../src/shell/reportTypes';
import { useSpeech } from './speech';

/** What each source cost and brought in the month. */
export function SourcesTable({ report: { month, currency } }: { readonly report: ReportState }) {
  const { say, number, language } = useSpeech();
  const { columns, sources, folded, total = [] } = month;
  const cells = (values: readonly (number | null)[]) =>
    columns.map(({ id, isMoney }, index) => {
      const value = values[index];
      if (value === undefined || value === null) return <td key={id}>{say('report.none')}</td>;
      return <td key={id}>{isMoney ? writeMoney(language, value, currency) : number(value)}</td>;
    });
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('report.source')}</th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sources.map(({ name, values }) => (
          <tr key={name}>
            <th scope="row">{name === '' ? say('report.folded', { n: folded }) : name}</th>
            {cells(values)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('report.total')}</th>
          {cells(total)}
        </tr>
      </tfoot>
    </table>
  );
}
