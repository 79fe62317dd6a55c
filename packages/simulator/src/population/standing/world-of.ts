import { compile, formulasOf, undecidedHearing } from "@tierpolicy/engine";
import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Coefficients } from "../coefficients/coefficients.js";
import type { People } from "../people/people.js";
import { withAudiences } from "./audiences.js";
import { carriedBy } from "./carried.js";
import { deliveryOf, keptOf } from "./delivery.js";
import { Standings } from "./standings.js";
import type { World } from "./world.js";

/**
 * What a policy comes to for some people, week by week, as the engine decides it.
 *
 * @param policy a valid policy
 * @param seed of the calendars of scheduled delights: a whole number
 * @returns the world as it is in week 0; or every problem: what is wrong with the people's facts in that week, and `undecided-hearing`, where the
 * policy's facts are so entangled that the budget does not suffice to tell who hears of what
 */
export const worldOf = (
  policy: Policy,
  people: People,
  coefficients: Coefficients,
  _seed: number,
): Either<NonEmptyArray<Diagnostic>, World> => {
  const formulas = formulasOf(policy);
  const carried = carriedBy(formulas);
  if (isLeft(carried)) return left([undecidedHearing(carried.left)]);
  const deliveries = formulas.space.within(() =>
    [...policy.services.values()].map((service) => deliveryOf(service, formulas, coefficients)),
  );
  if (isLeft(deliveries)) return left([undecidedHearing(deliveries.left)]);
  const compiled = compile(withAudiences(policy));
  const standings = new Standings({ policy, compiled, people, carried: carried.right, coefficients });
  const problems = standings.start();
  if (problems !== undefined) return left(problems);
  return right({
    rows: people.rows,
    customers: people.customers,
    weeks: people.weeks,
    dateOf: people.dateOf,
    segments: [...standings.members].map(([id, members]) => ({ id, members })),
    services: standings.services.map(({ service, standing: { codes, situations } }, at) => {
      const delivery = deliveries.right[at] as (typeof deliveries.right)[number];
      return {
        id: service.id,
        need: service.need,
        delivery,
        kept: keptOf(service, coefficients),
        cost: service.cost ?? 0,
        codes,
        situations,
      };
    }),
    equals: standings.equals,
    advance: (week) => standings.advance(week),
  });
};
