import type { Comparison } from "./compare.js";
import { changeInWords, stepsKey } from "./groups/change-words.js";
import type { Respect } from "./groups/facet.js";

/** How many of some real customers a comparison concerns. */
export interface Counts {
  /** Whom both policies take. */
  readonly decided: number;
  /** Whom neither takes. */
  readonly invalid: number;
  /** Whom only the old policy takes, and only the new one. */
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  /** On whom the policies decide differently; who lose something promised; to whom or of whom more is told. */
  readonly changed: number;
  readonly promise: number;
  readonly publicity: number;
  /** For each change of the report, in its order. */
  readonly changes: readonly number[];
}

export interface Tally {
  /** @param customer facts as a caller states them, for both policies at once; facts that are called otherwise now are filled in */
  readonly add: (customer: object) => void;
  readonly counts: () => Counts;
}

/** Counts customers one by one, by what both policies decide on them. */
export const tallyOf = ({ report, steps, pairs, replay }: Comparison): Tally => {
  const renames = report.renames.filter(({ kind }) => kind === "fact").map(({ before, after }) => [before, after] as const);
  const groups = new Map<string, { readonly varies: ReadonlySet<Respect>; readonly places: Map<string, number> }[]>();
  for (const [place, { service, varies }] of report.changes.entries()) {
    const among = groups.get(service) ?? [];
    groups.set(service, among);
    const alike = among.find((one) => [...one.varies].join() === varies.join()) ?? { varies: new Set(varies), places: new Map() };
    if (!among.includes(alike)) among.push(alike);
    alike.places.set(stepsKey(steps[place] ?? [], alike.varies), place);
  }
  const changes = report.changes.map(() => 0);
  const counts = { decided: 0, invalid: 0, onlyBefore: 0, onlyAfter: 0, changed: 0, promise: 0, publicity: 0 };
  return {
    add: (customer) => {
      for (const [was, is] of renames) {
        if (!Object.hasOwn(customer, is) && Object.hasOwn(customer, was)) Reflect.set(customer, is, Reflect.get(customer, was));
        if (!Object.hasOwn(customer, was) && Object.hasOwn(customer, is)) Reflect.set(customer, was, Reflect.get(customer, is));
      }
      const [before, after] = [replay.before.decideQuickly(customer), replay.after.decideQuickly(customer)];
      if (before._tag === "Left" || after._tag === "Left") {
        counts[before._tag === "Right" ? "onlyBefore" : after._tag === "Right" ? "onlyAfter" : "invalid"] += 1;
        return;
      }
      counts.decided += 1;
      const seen = { changed: false, promise: false, publicity: false };
      for (const pair of pairs) {
        const shown = replay.stepsBetween(pair, before.right, after.right);
        if (shown.length === 0) continue;
        const { losses, widenings } = changeInWords(shown);
        seen.changed = true;
        seen.promise ||= losses.length > 0;
        seen.publicity ||= widenings.length > 0;
        for (const { varies, places } of groups.get(replay.after.policy.services.has(pair.after) ? pair.after : pair.before) ?? []) {
          const place = places.get(stepsKey(shown, varies));
          if (place !== undefined) changes[place] = (changes[place] ?? 0) + 1;
        }
      }
      for (const kind of ["changed", "promise", "publicity"] as const) counts[kind] += seen[kind] ? 1 : 0;
    },
    counts: () => ({ ...counts, changes: [...changes] }),
  };
};
