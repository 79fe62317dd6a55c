import type { Policy } from "@tierpolicy/schema";
import type { People } from "../people/people.js";
import { clockOn } from "./clock.js";
import type { Places } from "./columns.js";
import type { Concern, Concerns } from "./concerns.js";

/** What is to be decided again. */
export interface Turn {
  /** On whom. */
  readonly places: Places;
  readonly services: readonly string[];
  readonly segments: readonly string[];
}

export type TurnsIn = (week: number) => readonly Turn[];

/**
 * What is to be decided again in a week, from 1 on. On everybody, what can tell the clock from what it said a week before; and on those whose
 * own facts have changed, what else can be changed by that.
 */
export const turnsOf =
  (policy: Policy, people: People, concerns: Concerns): TurnsIn =>
  (week) => {
    const [before, now] = [week - 1, week].map((one) => clockOn(policy, people.dateOf(one)));
    const hasTurned = ({ regionOf }: Concern) => regionOf(before) !== regionOf(now);
    const those = (concern: ReadonlyMap<string, Concern>, is: (one: Concern) => boolean) =>
      [...concern].flatMap(([id, one]) => (is(one) ? [id] : []));
    const turnOf = (is: (one: Concern) => boolean) => ({ services: those(concerns.services, is), segments: those(concerns.segments, is) });
    const turned = turnOf(hasTurned);
    const round = turnOf((one) => one.comesRound && !hasTurned(one));
    return [
      ...(isEmpty(turned) ? [] : [{ places: undefined, ...turned }]),
      ...(isEmpty(round) ? [] : [{ places: people.changed(week), ...round }]),
    ].filter(({ places }) => places?.length !== 0);
  };

const isEmpty = ({ services, segments }: Omit<Turn, "places">) => services.length + segments.length === 0;
