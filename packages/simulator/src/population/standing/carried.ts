import type { BudgetExceeded, Formulas } from "@tierpolicy/engine";
import type { Channel } from "@tierpolicy/schema";
import type { Either } from "fp-ts/lib/Either.js";

/** The channels that carry a service at a clock, because of some possible customer (spec §3). */
export type Carried = (service: string, clock: string | undefined) => readonly Channel[];

/** @returns left, where the budget of the formulas does not suffice */
export const carriedBy = ({ policy, space, carriedBecauseOf }: Formulas): Either<BudgetExceeded, Carried> =>
  space.within(() => {
    const clocks = policy.clock === undefined ? [] : [policy.clock];
    const carrying = new Map(
      [...policy.services.keys()].map((service) => {
        const channels = [...policy.channels.values()].map((channel) => {
          // The clock is the same for all who meet: who is told, and because of whom.
          return { channel, when: space.keepOnly(carriedBecauseOf(channel.id, service), clocks) };
        });
        return [service, channels.filter(({ when }) => !space.isEmpty(when))];
      }),
    );
    return (service, clock) => {
      const now = policy.clock === undefined || clock === undefined ? space.plain : { ...space.plain, [policy.clock]: clock };
      return (carrying.get(service) ?? []).flatMap(({ channel, when }) => (space.has(when, now) ? [channel] : []));
    };
  });
