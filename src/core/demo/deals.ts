import type { Deal } from '../funnel/records';
import { generatorOf, type Random } from './random';
import { faultAt, levelAt, type Moment, rateAt } from './rates';
import { erlang, normal } from './sampling';
import type { World, WorldManager, WorldSource } from './world';

const { ceil, exp, floor, min, round } = Math; // looked up once, see random.ts
const DAYS_TO_BOOK = 1.5; // mean, exponential, then on to the next working day
const MEETING_WITHIN = 5; // working days from booking
const DAYS_TO_PAY = 6; // mean of a gamma of shape 2
const DAYS_TO_LOSE = 12; // mean of a gamma of shape 2: until somebody closes a dead deal
const NEVER_CLOSED = 0.08;
const CHECK_SPREAD = 0.4; // of the logarithm
const REPEAT_SHARE = 0.1;
const CONFIRMED_SHARE = 0.7;
const CONFIRMED_COME = 1.1; // times the usual show-up
const OTHERS_COME = (1 - CONFIRMED_SHARE * CONFIRMED_COME) / (1 - CONFIRMED_SHARE);
const ANSWER_MINUTES = { working: 12, weekend: 45, holiday: 60 }; // medians, log-normal
const LONGEST_ANSWER = 720;

/** Codes, the commonest first. */
const JUNK = ['notTarget', 'noAnswer', 'badPhone', 'spam', 'duplicate', 'other'];
const LOSSES = {
  qualified: ['noAnswer', 'postponed', 'tooExpensive', 'competitor', 'other'],
  scheduled: ['noShow', 'postponed', 'competitor', 'other'],
  held: ['tooExpensive', 'competitor', 'postponed', 'noBudget', 'other'],
};

/** A deal and the days of its steps, counted as the world counts. */
export interface DealCourse {
  readonly deal: Deal;
  readonly source: WorldSource;
  readonly manager: WorldManager | undefined;
  readonly created: number;
  readonly scheduled?: number;
  readonly due?: number;
  readonly held?: number;
  readonly paid?: number;
}
/** A lead that has come: its place in the world, the seed of its own stream, its id. */
export interface Lead {
  readonly source: WorldSource;
  readonly day: number;
  readonly seed: number;
  readonly id: string;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };
interface Run {
  readonly world: World;
  readonly random: Random;
  readonly deal: Draft<Deal>;
  readonly course: Draft<DealCourse>;
}

/**
 * What becomes of a lead, as far as is known on the world's last day. Each deal draws from a stream of its own, in the
 * order of its steps, so a fault changes only the deals whose chance it moved past their draw.
 */
export function dealFrom(world: World, { source, day, seed, id }: Lead): DealCourse {
  const random = generatorOf(seed);
  const manager = world.managers[floor(random() * world.managers.length)];
  const deal: Draft<Deal> = { id, created: world.dayAt(day), source: source.name };
  if (manager !== undefined) deal.manager = manager.name;
  const run: Run = { world, random, deal, course: { deal, source, manager, created: day } };
  answer(run);
  return run.course;
}

function answer(run: Run): void {
  const { world, random, deal, course } = run;
  const minutes = ANSWER_MINUTES[world.kindAt(course.created)] * exp(normal(random));
  deal.firstAnswerMinutes = min(LONGEST_ANSWER, ceil(minutes));
  deal.repeat = random() < REPEAT_SHARE;
  deal.qualified = random() < rateAt(world, 'qualifiedShare', momentOf(run, course.created));
  if (deal.qualified) book(run);
  else disqualify(run);
}

function disqualify({ random, deal }: Run): void {
  deal.disqualifiedFor = oneOf(JUNK, random);
  deal.stage = 'lost';
  deal.lostOn = deal.created;
  deal.lostAt = 'lead';
}

function book(run: Run): void {
  const { world, random, deal, course } = run;
  deal.stage = 'qualified';
  const day = workingDayFrom(world, course.created + floor(DAYS_TO_BOOK * erlang(random, 1)));
  if (day > world.last) return;
  if (random() < rateAt(world, 'leadToMeeting', momentOf(run, day))) meet(run, day);
  else lose(run, 'qualified', day);
}

function meet(run: Run, booked: number): void {
  const { world, random, deal, course } = run;
  course.scheduled = booked;
  deal.scheduledOn = world.dayAt(booked);
  deal.stage = 'scheduled';
  let due = booked;
  for (let ahead = ceil(MEETING_WITHIN * random()); ahead > 0; ahead--) due = workingDayFrom(world, due + 1);
  course.due = due;
  deal.dueOn = world.dayAt(due);
  const confirmed = random() < CONFIRMED_SHARE;
  if (confirmed && due - 1 <= world.last) deal.confirmedOn = world.dayAt(due - 1);
  if (due > world.last) return;
  const chance = rateAt(world, 'showUp', momentOf(run, due)) * (confirmed ? CONFIRMED_COME : OTHERS_COME);
  if (random() < chance) offer(run, due);
  else lose(run, 'scheduled', due);
}

function offer(run: Run, held: number): void {
  const { world, random, deal, course } = run;
  course.held = held;
  deal.heldOn = world.dayAt(held);
  deal.stage = 'held';
  const moment = momentOf(run, held);
  const quote = course.source.averageCheck * levelAt(world, 'averageCheck', moment);
  const draw = exp(CHECK_SPREAD * normal(random) - CHECK_SPREAD ** 2 / 2);
  deal.amount = round((quote * draw) / 100) * 100;
  const day = held + round(DAYS_TO_PAY * erlang(random, 2));
  if (random() < rateAt(world, 'meetingToPayment', moment)) pay(run, deal.amount, day);
  else lose(run, 'held', held);
}

function pay(run: Run, quote: number, day: number): void {
  const { world, deal, course } = run;
  if (day > world.last) return;
  course.paid = day;
  deal.paidOn = world.dayAt(day);
  deal.amount = round(quote * faultAt(world, 'averageCheck', momentOf(run, day)));
  deal.stage = 'paid';
}

function lose({ world, random, deal }: Run, at: keyof typeof LOSSES, day: number): void {
  const lost = day + round(DAYS_TO_LOSE * erlang(random, 2));
  if (random() < NEVER_CLOSED || lost > world.last) return;
  deal.stage = 'lost';
  deal.lostOn = world.dayAt(lost);
  deal.lostAt = at;
  deal.lostFor = oneOf(LOSSES[at], random);
}

const momentOf = ({ course: { source, manager } }: Run, day: number): Moment => ({ source, manager, day });

function workingDayFrom(world: World, day: number): number {
  let working = day;
  while (world.kindAt(working) !== 'working') working += 1;
  return working;
}

function oneOf(codes: readonly string[], random: Random): string {
  return codes[floor(codes.length * random() ** 2)] ?? 'other'; // squared: the first are the commonest
}
