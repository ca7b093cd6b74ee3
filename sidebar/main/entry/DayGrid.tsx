import { useState } from 'preact/hooks';
import type { EntryDay } from '../../../src/shell/sidebarTypes';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { BlockLabel } from './BlockLabel';
import { EventField } from './EventField';
import { FieldCell } from './FieldCell';
import { type Block, layoutOf } from './layout';
import type { Entry } from './useEntry';

/** The days side by side: a column each, one day with its labels beside. */
export function DayGrid({ entry }: { readonly entry: Entry }) {
  const { state } = useMain();
  const [current, setCurrent] = useState('');
  const { shown } = entry;
  const { blocks, end } = layoutOf(state, shown.length);
  const style = `--days: ${shown.length}`;
  return (
    <div class={shown.length === 1 ? 'grid single' : 'grid'} style={style} onFocusOut={() => setCurrent('')}>
      {shown.length > 1 && shown.map((day, column) => <DayName key={day.day} {...{ day, column }} />)}
      {shown.map((day, column) => (
        <DayColumn key={day.day} {...{ entry, day, column, blocks, end, current, setCurrent }} />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly entry: Entry;
  readonly day: EntryDay;
  readonly column: number;
  readonly blocks: readonly Block[];
  readonly end: number;
  readonly current: string;
  readonly setCurrent: (key: string) => void;
}

/** A day's fields, in the order of filling; the first day brings the labels, read out between its fields. */
function DayColumn({ entry, day, column, blocks, end, current, setCurrent }: ColumnProps) {
  const fields = entry.shownFields.filter((field) => field.day === day.day);
  let next = 0;
  return (
    <>
      {blocks.map((block) => {
        const field = block.metric && fields[next++];
        const labelled = column === 0 && <BlockLabel block={block} fieldId={field?.id} />;
        const cell = field && <FieldCell {...{ entry, field, column, line: block.line, current, setCurrent }} />;
        return (
          <>
            {labelled}
            {cell}
          </>
        );
      })}
      <EventField entry={entry} day={day} line={end + column} />
    </>
  );
}

function DayName({ day, column }: { readonly day: EntryDay; readonly column: number }) {
  const { say, weekday, date } = useSpeech();
  return (
    <div class="day-name" style={`grid-column: ${column + 1}; grid-row: 1`}>
      <span>
        {weekday(day.day)} {date(day.day)}
      </span>
      {day.off && <span class="off">{say('entry.off')}</span>}
    </div>
  );
}
