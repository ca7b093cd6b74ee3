import { addDays, mondayOf, type Week } from '../core/funnel/calendar';
import { type AgendaItem, agendaOf, type MeetingFacts, type Topic, written } from '../core/meeting';
import type { Telling } from '../core/signals/weekSaid';
import { say } from '../core/words/say';
import { writeDay } from '../core/words/writeDay';
import type { MeetingColumn } from './meeting';

/** Cells of a row of «Планёрка» that the add-on writes, but for the time. */
export type MeetingLine = { readonly [C in Exclude<MeetingColumn, 'note' | 'at'>]: string };

/** The block of a week: a row a topic, its lines below each other in one cell. */
export const meetingBlock = (facts: MeetingFacts, { settings }: Telling): MeetingLine[] =>
  agendaOf(facts, settings).map((item) => ({
    key: lineKey(facts.week, item.topic),
    week: weekSaid(facts.week, settings.language),
    minutes: minutesOf(item),
    topic: say(settings.language, `topic.${item.topic}`),
    said: item.said.join('\n'),
    question: item.questions.map(written).join('\n'),
  }));

const lineKey = (week: Week, topic: Topic): string => `${week}|${topic}`;

/** «0–5» */
export const minutesOf = ({ from, to }: Pick<AgendaItem, 'from' | 'to'>): string => `${from}–${to}`;

/** «16–22 ноября»: the week that the meeting looks back on. */
function weekSaid(week: Week, language: Telling['settings']['language']): string {
  const [monday, sunday] = [mondayOf(week), addDays(mondayOf(week), 6)];
  const until = writeDay(sunday, { language });
  if (monday.slice(0, 7) !== sunday.slice(0, 7)) return `${writeDay(monday, { language })} – ${until}`;
  const [first, last] = [Number(monday.slice(8)), Number(sunday.slice(8))];
  return until.replace(String(last), `${first}–${last}`);
}
