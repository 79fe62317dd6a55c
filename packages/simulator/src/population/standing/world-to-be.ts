import { formulasOf, type HearsOptions, undecidedHearing } from "@tierpolicy/engine";
import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Coefficients } from "../coefficients/coefficients.js";
import type { People } from "../people/people.js";
import { calendarsOf } from "./calendars.js";
import { carriedBy } from "./carried.js";
import { concernsOf } from "./concerns.js";
import { Decider } from "./decider.js";
import { deliveryOf, keptOf, timelyServices } from "./delivery.js";
import { Memory } from "./memory.js";
import type { ServiceStanding } from "./service-standing.js";
import { spellsOf } from "./spells.js";
import { Standings, type StandingsOptions } from "./standings.js";
import { turnsOf } from "./turns.js";
import type { World, WorldService } from "./world.js";

/** What is known of a world before anybody has been decided on. */
export interface WorldToBe extends Pick<World, "rows" | "customers"> {
  readonly segments: readonly Pick<World["segments"][number], "id">[];
  readonly services: readonly Pick<WorldService, "id" | "need" | "delivery" | "kept" | "cost">[];
  /** @returns the world as it is in week 0; or all that is wrong with the people's facts in that week */
  readonly decide: () => Either<NonEmptyArray<Diagnostic>, World>;
}

/**
 * What a policy will come to for some people, as far as the policy says it of everybody.
 *
 * @param policy a valid policy
 * @param seed of the calendars of scheduled delights: a whole number
 * @returns left, `undecided-hearing`: the policy's facts are so entangled that the budget does not suffice to tell who hears of what
 */
export const worldToBe = (
  policy: Policy,
  people: People,
  coefficients: Coefficients,
  seed: number,
  options: HearsOptions = {},
): Either<NonEmptyArray<Diagnostic>, WorldToBe> => {
  const formulas = formulasOf(policy, options);
  const carried = carriedBy(formulas);
  if (isLeft(carried)) return left([undecidedHearing(carried.left)]);
  const timely = formulas.space.within(() => timelyServices(formulas));
  if (isLeft(timely)) return left([undecidedHearing(timely.left)]);
  const concerns = concernsOf(formulas, carried.right);
  if (isLeft(concerns)) return left([undecidedHearing(concerns.left)]);
  const decider = new Decider(policy, people, carried.right);
  const turnsIn = turnsOf({ policy, people, concerns: concerns.right });
  const memory = new Memory({ policy, people, carried: carried.right, decider, concerns: concerns.right });
  const given = { policy, people, decider, memory, turnsIn, coefficients };
  const services = [...policy.services.values()].map((service) => ({
    id: service.id,
    need: service.need,
    delivery: deliveryOf(service, timely.right.has(service.id), coefficients),
    kept: keptOf(service, coefficients),
    cost: service.cost ?? 0,
  }));
  return right({
    rows: people.rows,
    customers: people.customers,
    segments: [...policy.segments.values()].map(({ id }) => ({ id })),
    services,
    decide: () => {
      const standings = new Standings(given);
      const problems = standings.start();
      if (problems !== undefined) return left(problems);
      const calendars = calendarsIn(timely.right, given, seed);
      return right(worldOn(services, people, standings, calendars));
    },
  });
};

const worldOn = (
  services: WorldToBe["services"],
  { rows, customers, weeks, dateOf }: People,
  standings: Standings,
  calendars: ReturnType<typeof calendarsOf>,
): World => ({
  rows,
  customers,
  weeks,
  dateOf,
  segments: [...standings.members].map(([id, members]) => ({ id, members })),
  services: services.map((service): WorldService => {
    const standing = standings.services.get(service.id) as ServiceStanding;
    const calendar = calendars.get(service.id);
    return {
      ...service,
      codes: standing.codes,
      get changed() {
        return standing.changed;
      },
      get amongEquals() {
        return standing.amongEquals.subarray(0, standings.equals.count);
      },
      situations: standing.situations,
      ...(calendar && { calendar }),
    };
  }),
  get equals() {
    return standings.equals.numbers;
  },
  get edition() {
    return standings.edition;
  },
  advance: (week) => standings.advance(week),
});

const calendarsIn = (timely: ReadonlySet<string>, options: StandingsOptions, seed: number): ReturnType<typeof calendarsOf> => {
  const scheduled = [...options.policy.services.values()].filter(({ surprise }) => surprise !== undefined).map(({ id }) => id);
  if (scheduled.length === 0) return new Map();
  const areTimely = scheduled.some((id) => timely.has(id));
  return calendarsOf(scheduled, spellsOf(scheduled, areTimely, options), options, seed);
};
