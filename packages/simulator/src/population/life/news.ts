import { takeFrom } from "../people/columns/stored.js";
import type { WholeNumbers } from "../standing/columns.js";
import type { Calendar, Situation, World, WorldService } from "../standing/world.js";

/** Who is in which segments, and who are equals. */
export interface Memberships {
  /** By segment, 1 where the row is a member. */
  readonly members: readonly Uint8Array[];
  /** Equals have the same number. */
  readonly equals: WholeNumbers;
}

/** Who has come into another situation. */
export interface Moved {
  /** Undefined where it may be everybody: then the codes are by row. */
  readonly rows: Uint32Array | undefined;
  readonly codes: Uint16Array;
}

export interface ServiceNews {
  /** The situations that are new: codes go on counting with them. */
  readonly situations: readonly Situation[];
  /** Left out where it is nobody. */
  readonly moved?: Moved;
  /** By number of equals, 1 where some of them is offered it. */
  readonly amongEquals: Uint8Array;
  /** In the first week. */
  readonly calendar?: Calendar;
}

/** What has come to be known in a week. */
export interface News {
  readonly services: readonly ServiceNews[];
  /** Left out where they are as they were. */
  readonly memberships?: Memberships;
}

/** A column as whoever hears the news is to have it: the same one, as long as the world does not go on before it has been heard; else a copy. */
export type Keep = <Kept extends WholeNumbers>(column: Kept) => Kept;

/** Says, week by week, what is new in this world. */
export const newsOf = (world: World, keep: Keep): (() => News) => {
  const { services, segments } = world;
  const known = services.map(() => 0);
  let edition: number | undefined;
  return () => {
    const isFirst = edition === undefined;
    const news: News = {
      services: services.map((service, place) => ({
        situations: service.situations.slice(known[place]),
        ...movedIn(service, keep),
        amongEquals: keep(service.amongEquals),
        ...(isFirst && service.calendar && { calendar: calendarIn(service.calendar, keep) }),
      })),
      ...(world.edition !== edition && {
        memberships: { members: segments.map(({ members }) => keep(members)), equals: keep(world.equals) },
      }),
    };
    for (const [place, { situations }] of services.entries()) known[place] = situations.length;
    edition = world.edition;
    return news;
  };
};

const movedIn = ({ changed: rows, codes }: WorldService, keep: Keep): Pick<ServiceNews, "moved"> => {
  if (rows === undefined) return { moved: { rows, codes: keep(codes) } };
  if (rows.length === 0) return {};
  return { moved: { rows: keep(rows), codes: keep(takeFrom(codes, rows)) } };
};

const calendarIn = ({ offsets, weeks }: Calendar, keep: Keep): Calendar => ({ offsets: keep(offsets), weeks: keep(weeks) });
