import type { Policy } from "@tierpolicy/schema";
import { type Candidate, type Hazard, hazardsOf } from "./hazards.js";

/** What is known of a policy's delights: those with a schedule, and what the sets of them that were met come to. */
interface Prepared {
  /** Sorted by service. */
  readonly scheduled: readonly Candidate[];
  readonly hazards: Map<string, readonly Hazard[]>;
}

const prepared = new WeakMap<Policy, Prepared>();

/** Far more than the customers of a policy are offered; so that a strange policy does not fill the memory. */
const MOST_SETS = 10_000;

const prepare = (policy: Policy): Prepared => {
  const known = prepared.get(policy);
  if (known !== undefined) return known;
  const scheduled = [...policy.services.values()]
    .flatMap(({ id, surprise }) => (surprise === undefined ? [] : [{ service: id, schedule: surprise }]))
    .sort((a, b) => Number(a.service > b.service) - Number(a.service < b.service));
  const made = { scheduled, hazards: new Map() };
  prepared.set(policy, made);
  return made;
};

/** The delights with a schedule that are offered, and how each of them is drawn among these: nothing else of the policy counts. */
export const hazardsAmong = (policy: Policy, isOffered: (service: string) => boolean): readonly Hazard[] => {
  const { scheduled, hazards } = prepare(policy);
  const candidates = scheduled.filter(({ service }) => isOffered(service));
  const key = candidates.map(({ service }) => service).join(" ");
  const known = hazards.get(key);
  if (known !== undefined) return known;
  const made = hazardsOf(candidates);
  if (hazards.size < MOST_SETS) hazards.set(key, made);
  return made;
};
