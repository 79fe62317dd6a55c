import type { Facts, Policy } from "@tierpolicy/schema";
import type { Either } from "fp-ts/lib/Either.js";
import type { BudgetExceeded } from "../cells/budget.js";
import { type Formulas, formulasOf } from "../formulas/formulas.js";

/** That a channel carries a service, and because of whom (spec §3). */
export interface Announcement {
  readonly channel: string;
  readonly service: string;
  readonly because: {
    /** The offers that can have the channel carry it, sorted. */
    readonly rules: readonly string[];
    /** The segments some of whose members it is carried because of, sorted. */
    readonly segments: readonly string[];
    /** A customer because of whom it is carried, as plain as can be. */
    readonly example: Facts;
  };
}

/**
 * What every channel can carry, over all possible customers: one entry for each channel and service, sorted by both.
 *
 * @returns the announcements; or left, where the budget of the formulas does not suffice
 * @example
 * const told = announcements(policy);
 * if (isRight(told)) for (const { channel, service, because } of told.right) console.log(channel, service, because.segments);
 */
export const announcements = (policy: Policy, formulas: Formulas = formulasOf(policy)): Either<BudgetExceeded, readonly Announcement[]> =>
  formulas.space.within(() => announcementsOf(formulas));

const announcementsOf = (formulas: Formulas): readonly Announcement[] => {
  const { policy, space } = formulas;
  const meets = (a: ReturnType<Formulas["segment"]>, b: typeof a) => !space.isEmpty(space.and(a, b));
  return [...policy.channels.keys()].sort().flatMap((channel) =>
    [...policy.services.keys()].sort().flatMap((service): readonly Announcement[] => {
      const because = formulas.carriedBecauseOf(channel, service);
      const example = space.witness(because);
      if (example === undefined) return [];
      const rules = formulas.rulesOf(service).filter((rule) => rule.type === "offer" && meets(because, formulas.matches(rule, service)));
      const segments = [...policy.segments.keys()].filter((segment) => meets(because, formulas.segment(segment)));
      return [{ channel, service, because: { rules: rules.map(({ name }) => name).sort(), segments: segments.sort(), example } }];
    }),
  );
};
