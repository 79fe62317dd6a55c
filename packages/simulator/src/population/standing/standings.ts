import { type ColumnDecisions, decideColumns } from "@tierpolicy/engine/columns";
import type { Diagnostic, Service } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Coefficients } from "../coefficients/coefficients.js";
import type { Carried } from "./carried.js";
import { clockOn } from "./clock.js";
import { type Places, remembering, sharedBytes, union } from "./columns.js";
import { segmentsOfMerit } from "./equals.js";
import { heardOn } from "./heard.js";
import { Patterns } from "./patterns.js";
import { ServiceStanding } from "./service-standing.js";
import { type Context, decidedIn, type Turns, turnsOf } from "./turns.js";

/** Of so many people what is wrong with them is said, where it is wrong with more. */
const MOST_PROBLEMS = 100;

export interface StandingsOptions extends Context {
  readonly carried: Carried;
  readonly coefficients: Coefficients;
}

/** Where everybody stands in a week, by segment and service. */
export class Standings {
  /** By segment of the policy, 1 where the row is a member; in shared memory. */
  readonly members: ReadonlyMap<string, Uint8Array>;
  /** By row, in shared memory. */
  readonly equals: Uint32Array;
  /** In the order of the policy. */
  readonly services: readonly { readonly service: Service; readonly standing: ServiceStanding }[];
  readonly #options: StandingsOptions;
  readonly #patterns: Patterns;
  readonly #merits: readonly Uint8Array[];
  readonly #turns: Turns;
  #week = 0;

  constructor(options: StandingsOptions) {
    const { policy, people, coefficients } = options;
    const { rows } = people;
    const individual = new Set([...policy.channels.values()].flatMap(({ id, reach }) => (reach.kind === "individual" ? [id] : [])));
    this.#options = options;
    this.members = new Map([...policy.segments.keys()].map((id) => [id, sharedBytes(rows)]));
    this.equals = new Uint32Array(new SharedArrayBuffer(4 * rows));
    this.services = [...policy.services.values()].map((service) => ({
      service,
      standing: new ServiceStanding(service, rows, individual, coefficients),
    }));
    this.#merits = segmentsOfMerit(policy).map((id) => this.members.get(id) as Uint8Array);
    this.#patterns = new Patterns(this.#merits.length);
    this.#turns = turnsOf(policy, people);
  }

  /** Finds out where everybody stands in week 0. */
  start(): NonEmptyArray<Diagnostic> | undefined {
    const { people, policy, compiled } = this.#options;
    const decided = decideColumns(compiled, people.facts(0, policy));
    if (isLeft(decided)) return decided.left;
    const { invalid, at } = decided.right;
    const [first, ...others] = [...invalid.subarray(0, MOST_PROBLEMS)].flatMap((row) => {
      const decision = at(row);
      return isLeft(decision) ? decision.left : [];
    });
    if (first !== undefined) return [first, ...others];
    this.#settle(decided.right, undefined);
    return undefined;
  }

  /** @returns whether anybody stands elsewhere than before */
  advance(week: number): boolean {
    let hasChanged = false;
    while (this.#week < week) {
      this.#week += 1;
      const places = this.#turns(this.#week);
      if (places?.length === 0) continue;
      if (this.#settle(decidedIn(this.#week, places, this.#options), places)) hasChanged = true;
    }
    return hasChanged;
  }

  #settle(decided: ColumnDecisions, places: Places): boolean {
    const { policy, people, carried } = this.#options;
    const clock = clockOn(policy, people.dateOf(this.#week));
    const { rows, valid, segments } = decided;
    const members = (id: string): Uint8Array => segments[id] as Uint8Array;
    const hearing = remembering(
      (channels: ReturnType<Carried>) => heardOn(channels, members, rows),
      (channels) => channels.map(({ id }) => id).join(" "),
    );
    const everybody = new Uint8Array(rows).fill(1);
    const inSome = remembering(
      (some: readonly string[]) => union(some.map(members), rows),
      (some) => some.join(" "),
    );
    const of = (some: readonly string[] | "everyone" | undefined) => (some === undefined || some === "everyone" ? everybody : inSome(some));
    let hasChanged = this.#bring(members, valid, places);
    for (const { service, standing } of this.services) {
      const { outcome, outcomes } = decided.services[service.id] as ColumnDecisions["services"][string];
      const heard = hearing(carried(service.id, clock));
      const known = { outcome, outcomes, valid, heard, insiders: of(service.knownTo), inside: of(service.exclusiveTo) };
      if (standing.settle(known, places)) hasChanged = true;
    }
    return hasChanged;
  }

  /** Brings memberships, and who are equals by them, to what is known of some people by now. */
  #bring(members: (id: string) => Uint8Array, valid: Uint8Array, places: Places): boolean {
    let hasChanged = false;
    for (const [id, into] of this.members) {
      const column = members(id);
      for (let at = 0; at < column.length; at++) {
        const row = places === undefined ? at : (places[at] as number);
        if (valid[at] === 0 || into[row] === column[at]) continue;
        into[row] = column[at] as number;
        hasChanged = true;
      }
    }
    if (hasChanged || this.#week === 0) {
      const { equals } = this;
      for (let at = 0; at < valid.length; at++) {
        const row = places === undefined ? at : (places[at] as number);
        equals[row] = this.#patterns.numberAt(this.#merits, row);
      }
    }
    return hasChanged;
  }
}
