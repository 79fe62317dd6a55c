import type { Policy } from "@tierpolicy/schema";
import { type Formulas, type FormulasOptions, formulasOf } from "../../formulas/formulas.js";
import { isTold } from "../sees.js";

/** The formulas of who is in which segment and may know of what. No rule and no channel has a say in that, so that none can use the budget up. */
export const formulasOfKnowing = (policy: Policy, options: FormulasOptions): Formulas =>
  formulasOf({ ...policy, rules: [], assertions: [], channels: new Map() }, options);

/** The segments in which nobody can be; ask within `space.within`. */
export const emptyAmong = ({ space, segment }: Formulas, segments: readonly string[]): readonly string[] =>
  segments.filter((id) => space.isEmpty(segment(id)));

/** The services of which the company tells and that every possible member of each segment may know; ask within `space.within`. */
export const knownToAll = ({ space, segment, mayKnow }: Formulas, policy: Policy, segments: readonly string[]): ReadonlySet<string> => {
  const isKnown = (service: string) => segments.every((id) => space.implies(segment(id), mayKnow(service)));
  return new Set([...policy.services.values()].filter((service) => isTold(policy, service) && isKnown(service.id)).map(({ id }) => id));
};
