import { type Policy, parsePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { Customer } from "../../arbitraries/customers/write-customer.js";
import { type Coefficients, DEFAULT_COEFFICIENTS } from "../coefficients/coefficients.js";
import { listedPeople } from "./people-listed.test-support.js";
import type { Situation, World } from "./world.js";
import { worldOf } from "./world-of.js";

export const policyOf = (document: object): Policy => {
  const policy = parsePolicy({ tierpolicy: 1, name: "house", ...document });
  if (isLeft(policy)) throw new Error(policy.left.map(({ message, pointer }) => `${pointer}: ${message}`).join("\n"));
  return policy.right;
};

export const offer = (service: string, conditions: object = { all: [] }, params: object = {}): object => ({
  name: `${service} for ${JSON.stringify({ conditions, params })}`,
  conditions,
  event: { type: "offer", params: { service, ...params } },
});

export const is = (fact: string, value: unknown, operator = "equal") => ({ all: [{ fact, operator, value }] });

/** Mondays. */
export const weeksFrom = (first: string, weeks: number): readonly string[] =>
  Array.from({ length: weeks }, (_, week) => new Date(Date.parse(first) + week * 7 * 86_400_000).toISOString().slice(0, 10));

/** A world of people whose facts are the same in all weeks, or are said by week. */
export const worldWith = (
  document: object,
  everybody: readonly (Customer | ((week: number) => Customer))[],
  { weeks = weeksFrom("2026-01-05", 4), coefficients = DEFAULT_COEFFICIENTS, seed = 1 }: WorldOptions = {},
): World => {
  const people = listedPeople(
    weeks,
    everybody.length,
    everybody.map((one) => (typeof one === "function" ? one : () => one)),
  );
  const world = worldOf(policyOf(document), people, coefficients, seed);
  if (isLeft(world)) throw new Error(world.left.map(({ message }) => message).join("\n"));
  return world.right;
};

interface WorldOptions {
  readonly weeks?: readonly string[];
  readonly coefficients?: Coefficients;
  readonly seed?: number;
}

/** By row, the situation with a service. */
export const situationsOf = ({ services }: World, service: string): readonly Situation[] => {
  const found = services.find(({ id }) => id === service);
  if (found === undefined) throw new Error(`there is no service ${service}`);
  return [...found.codes].map((code) => found.situations[code] as Situation);
};

/** By row, the weeks in which a delight comes. */
export const calendarOf = ({ services, rows }: World, service: string): readonly (readonly number[])[] => {
  const { offsets, weeks } = services.find(({ id }) => id === service)?.calendar ?? {
    offsets: new Uint32Array(),
    weeks: new Uint16Array(),
  };
  return Array.from({ length: rows }, (_, row) => [...weeks.subarray(offsets[row], offsets[row + 1])]);
};
