import type { Coefficients } from "../coefficients/coefficients.js";
import type { Situation, World, WorldService } from "../standing/world.js";
import { type Everybody, everybodyOf } from "./everybody.js";

/** What is known of a service before the weeks begin. */
export type PlannedService = Pick<WorldService, "id" | "need" | "delivery" | "kept" | "codes" | "amongEquals" | "calendar">;

/** All that somebody must be told once, who is to live through the weeks with some of the rows: another thread too. */
export interface Plan {
  readonly seed: number;
  readonly coefficients: Coefficients;
  readonly everybody: Everybody;
  readonly services: readonly PlannedService[];
  /** By segment, 1 where the row is a member. */
  readonly members: readonly Uint8Array[];
  readonly equals: Uint32Array;
}

/** What has come to be known this week: by service, the situations that are new. */
export type News = readonly (readonly Situation[])[];

/** The plan of a world that shows week 0 already. */
export const planOf = (
  { rows, customers, services, segments, equals }: World,
  { seed, coefficients }: { readonly seed: number; readonly coefficients: Coefficients },
): Plan => ({
  seed,
  coefficients,
  everybody: everybodyOf(rows, customers, services),
  services: services.map(({ id, need, delivery, kept, codes, amongEquals, calendar }) => ({
    id,
    need,
    delivery,
    kept,
    codes,
    amongEquals,
    ...(calendar && { calendar }),
  })),
  members: segments.map(({ members }) => members),
  equals,
});

/** Says, week by week, which situations are new in this world. */
export const newsOf = ({ services }: World): (() => News) => {
  const known = services.map(() => 0);
  return () =>
    services.map(({ situations }, service) => {
      const fresh = situations.slice(known[service]);
      known[service] = situations.length;
      return fresh;
    });
};
