import { streamOfReferrals } from "./chance.js";
import { countWeek } from "./count-week.js";
import { dueIn } from "./due.js";
import { forEachBlock } from "./kernel.js";
import { learnNews } from "./learn-news.js";
import { type Life, standingsOf } from "./life.js";
import type { Edge, Mail, Post } from "./mail.js";
import type { News } from "./news.js";

/** What a thread has to say of a week. */
export interface Lived {
  /** What was counted. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** By thread: what is told there. */
  readonly posts: readonly Post[];
}

/**
 * A week begins for the people of a share.
 *
 * @param mail what all shares told in the week before; none in week 0
 */
export const beginWeek = (life: Life, week: number, news: News, mail?: Mail): void => {
  life.running.kernel.turn();
  learnNews(life, week, news);
  markDue(life, week);
  if (mail !== undefined) receive(life, news, mail);
};

/** And they live through it. */
export const liveWeek = (life: Life, week: number): Lived => {
  const { kernel } = life.running;
  const referrals = streamOfReferrals(life.plan.seed, week);
  kernel.open(week);
  forEachBlock(life.running, life.share.count, (from) => kernel.live(from, week, referrals));
  return { numbers: countWeek(life), posts: postsOf(life) };
};

/** The bit of kernel/pairs.ts. */
const DUE = 0b1000_0000;

const markDue = (life: Life, week: number): void => {
  for (const [place, { due }] of life.services.entries()) {
    if (due === undefined) continue;
    const { view, first, step } = standingsOf(life, place);
    for (const at of dueIn(due, week)) (view[first + at * step] as number) |= DUE;
  }
};

/** Bytes of a letter. */
const LETTER = 24;

const receive = ({ running, margin }: Life, { memberships }: News, { letters, before, after }: Mail): void => {
  const { kernel, view, numberOf } = running;
  const bytes = letters.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const room = kernel.reserveLetters(bytes / LETTER);
  let to = room;
  for (const some of letters) {
    view(Uint8Array, to, some.byteLength).set(some);
    to += some.byteLength;
  }
  if (memberships !== undefined) kernel.learnEqualsOfTellers(bytes / LETTER);
  kernel.sortLetters(bytes / LETTER);
  const of = view(Uint16Array, numberOf("edgeOf"), 2 * margin);
  const how = view(Float64Array, numberOf("edgeHow"), 2 * margin);
  for (const [edge, from] of [
    [before, 0],
    [after, margin],
  ] as const) {
    of.set(edge.of, from);
    how.set(edge.how, from);
  }
};

const postsOf = ({ running, share, threads, margin }: Life): readonly Post[] => {
  const { kernel, view, numberOf } = running;
  const of = view(Uint16Array, numberOf("toldOf"), share.count);
  const how = view(Float64Array, numberOf("toldHow"), share.count);
  /** The ring goes round, and perhaps more than once where few people are on it. */
  const edgeFrom = (first: number): Edge => {
    const places = Array.from({ length: margin }, (_, nth) => (((first + nth) % share.count) + share.count) % share.count);
    return {
      of: Uint16Array.from(places, (place) => of[place] as number),
      how: Float64Array.from(places, (place) => how[place] as number),
    };
  };
  const edges = { first: edgeFrom(0), last: edgeFrom(-margin) };
  return Array.from({ length: threads }, (_, thread) => ({
    letters: view(Uint8Array, kernel.writtenTo(thread), LETTER * kernel.countWrittenTo(thread)).slice(),
    ...edges,
  }));
};
