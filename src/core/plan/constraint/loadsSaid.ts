import type { Listener } from '../../signals/sentence';
import { say } from '../../words/say';
import type { Loads } from './loads';

const whole = (value: number): number => Math.round(value);

/** People or stock that can take no more, in two sentences: nothing before them in the funnel brings money then. */
export function fullSaid(
  full: Loads['full'],
  { meetings, payments }: Loads,
  { language }: Listener,
): [what: string, worth: string] | undefined {
  const load = full === 'people' ? meetings : payments;
  if (full === undefined || load?.most === undefined) return undefined;
  const words = { now: whole(load.now), n: whole(load.most) };
  return [say(language, `loads.full.${full}`, words), say(language, `loads.more.${full}`)];
}

/** What the plan asks for beyond what people and stock can take; '' where they can. */
export function shortSaid({ managers, meetings, payments }: Loads, { language }: Listener): string {
  const people = meetings && excessOf(meetings);
  const stock = payments && excessOf(payments);
  const more = people === undefined ? 0 : Math.ceil((managers * people.more) / people.most);
  return [
    ...(people ? [say(language, 'loads.short.people', people)] : []),
    ...(more > 0 ? [say(language, 'loads.short.managers', { n: more })] : []),
    ...(stock ? [say(language, 'loads.short.stock', stock)] : []),
  ].join(' ');
}

function excessOf({ most, needed }: { readonly most?: number; readonly needed?: number }) {
  if (most === undefined || needed === undefined || most <= 0) return undefined;
  const [room, asked] = [whole(most), whole(needed)];
  return asked > room && room > 0 ? { needed: asked, most: room, more: asked - room } : undefined;
}
