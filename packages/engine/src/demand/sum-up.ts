import type { Policy, Service, Text } from "@tierpolicy/schema";
import { folded, namesOf } from "../audience/names.js";
import { isTold } from "../audience/sees.js";
import type { Demand, DemandAnswer } from "./demand.js";
import { momentOf } from "./read-demands.js";

/** The service of a policy that is meant by a request. */
export interface WantedService {
  readonly id: string;
  readonly title?: Text;
  /**
   * Present where customers asked for it who were answered that there is no such thing: somebody who knows must have told them.
   * `times`: how often. `knownTo`: the segments that may know of it; `nobody` of a pure surprise.
   */
  readonly wordOfMouth?: { readonly times: number; readonly knownTo: readonly string[] | "nobody" };
}

/** What customers asked for, and how often. Texts that differ in case, white space and the forms of compatible characters are one. */
export interface Wanted {
  /** As it was asked for: the commonest spelling. Several where a policy says that they mean one service; the commonest first. */
  readonly requests: readonly [string, ...string[]];
  readonly times: number;
  /** How many different customers, of the requests that say by whom they were made; absent where none does. */
  readonly customers?: number;
  /** The first and the last `at`. */
  readonly first: string;
  readonly last: string;
  /** How often each answer was given. */
  readonly answers: { readonly [answer in DemandAnswer]?: number };
  /** Present where a policy is given that has the service. */
  readonly service?: WantedService;
}

/** Sums up demand, request by request. It keeps what was asked for and by whom, not each request. */
export interface DemandSum {
  readonly add: (demand: Demand) => void;
  /** Of all that was added so far: most wanted first; of what was asked for as often, what more customers asked for. */
  readonly wanted: () => readonly Wanted[];
}

/**
 * Sums up what customers asked for that is not provided.
 *
 * @param policy to say which service is meant, by its id or one of its titles. For staff: it says of secrets that there are such
 * @example
 * const sum = demandSum(policy);
 * for (const demand of readDemands(text).demands) sum.add(demand);
 * for (const { requests, times } of sum.wanted()) console.log(times, requests[0]);
 */
export const demandSum = (policy?: Policy): DemandSum => {
  const services = policy === undefined ? new Map<string, string>() : servicesByName(policy);
  const wishes = new Map<string, Wish>();
  return {
    add: (demand) => {
      const text = folded(demand.request);
      const service = services.get(text);
      const key = service === undefined ? `request ${text}` : `service ${service}`;
      const wish = wishes.get(key) ?? newWish(service);
      wishes.set(key, wish);
      addTo(wish, text, demand);
    },
    wanted: () => [...wishes.values()].map((wish) => wantedOf(wish, policy)).sort(mostFirst),
  };
};

/** As `respond` has it, of all services: an id goes before a title, and of services with the same title the first by id is meant. */
const servicesByName = (policy: Policy): ReadonlyMap<string, string> => {
  const byName = new Map<string, string>();
  const names = namesOf(policy);
  const ids = [...names.keys()].sort();
  const name = (text: string, id: string) => byName.set(text, byName.get(text) ?? id);
  for (const id of ids) name(names.get(id)?.id ?? "", id);
  for (const id of ids) for (const title of names.get(id)?.titles ?? []) name(title, id);
  return byName;
};

interface Wish {
  readonly service: string | undefined;
  times: number;
  /** By folded text, by spelling: how often. */
  readonly texts: Map<string, Map<string, number>>;
  readonly customers: Set<string>;
  first: string;
  last: string;
  readonly answers: Map<DemandAnswer, number>;
}

const newWish = (service: string | undefined): Wish => ({
  service,
  times: 0,
  texts: new Map(),
  customers: new Set(),
  first: "",
  last: "",
  answers: new Map(),
});

const addTo = (wish: Wish, text: string, { at, request, answer, customer }: Demand): void => {
  const spellings = wish.texts.get(text) ?? new Map<string, number>();
  wish.texts.set(text, spellings);
  const spelling = request.trim();
  spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
  if (wish.times === 0 || isBefore(at, wish.first)) wish.first = at;
  if (wish.times === 0 || isBefore(wish.last, at)) wish.last = at;
  wish.times += 1;
  wish.answers.set(answer, (wish.answers.get(answer) ?? 0) + 1);
  if (customer !== undefined) wish.customers.add(customer);
};

const isBefore = (at: string, other: string): boolean => (momentOf(at) ?? at) < (momentOf(other) ?? other);

const wantedOf = ({ service: id, times, texts, customers, first, last, answers }: Wish, policy: Policy | undefined): Wanted => {
  const requests = [...texts.values()]
    .map((spellings) => ({ spelling: commonest(spellings), times: sumOf(spellings) }))
    .sort((one, other) => other.times - one.times || byText(one.spelling, other.spelling))
    .map(({ spelling }) => spelling) as [string, ...string[]];
  const service = id === undefined ? undefined : policy?.services.get(id);
  return {
    requests,
    times,
    ...(customers.size > 0 && { customers: customers.size }),
    first,
    last,
    answers: Object.fromEntries([...answers].sort(([one], [other]) => byText(one, other))),
    ...(service && policy && { service: wantedService(service, policy, answers.get("unlisted") ?? 0) }),
  };
};

const wantedService = (service: Service, policy: Policy, unlisted: number): WantedService => {
  const { id, title } = service;
  const knownTo = isTold(policy, service) ? service.knownTo : "nobody";
  return {
    id,
    ...(title !== undefined && { title }),
    // Of what everyone may know of it is no wonder that somebody does; that it was unlisted all the same, an older policy may have said.
    ...(unlisted > 0 && knownTo !== "everyone" && { wordOfMouth: { times: unlisted, knownTo } }),
  };
};

const sumOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

const commonest = (counts: ReadonlyMap<string, number>): string =>
  [...counts].reduce((best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best), ["", 0])[0];

const mostFirst = (one: Wanted, other: Wanted): number =>
  other.times - one.times || (other.customers ?? 0) - (one.customers ?? 0) || byText(one.requests[0], other.requests[0]);

const byText = (one: string, other: string): number => Number(one > other) - Number(one < other);
