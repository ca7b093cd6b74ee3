import { addDays, type Day, isDay } from '../../src/core/funnel/calendar';
import { Notice } from '../shared/controls';
import { useTable } from '../shared/tableContext';
import { useSpeech } from './speech';

interface AskDayProps {
  readonly of: 'file' | 'month';
  readonly onDay: (day: Day) => void;
}

/** The day of a file without dates, or a day of the month of a table whose days have no year. */
export function AskDay({ of, onDay }: AskDayProps) {
  const { say } = useSpeech();
  const { state } = useTable();
  return (
    <Notice kind="ask">
      <label class="pick">
        {say(of === 'file' ? 'import.askDay' : 'import.askMonth')}
        <input
          type="date"
          id="import-question"
          max={addDays(state.today, of === 'file' ? -1 : 0)}
          onChange={({ currentTarget: { value } }) => isDay(value) && onDay(value)}
        />
      </label>
      {of === 'file' && <p>{say('import.askDayHint')}</p>}
    </Notice>
  );
}
