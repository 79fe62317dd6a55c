import { type CompiledPolicy, InvariantError } from "@tierpolicy/engine";
import { type ColumnDecisions, decideColumns } from "@tierpolicy/engine/columns";
import type { Diagnostic, Policy, Service } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Coefficients } from "../coefficients/coefficients.js";
import type { People } from "../people/people.js";
import type { Carried } from "./carried.js";
import { clockOn, clockRegions } from "./clock.js";
import { type Places, remembering, sharedBytes, union } from "./columns.js";
import { Equals, segmentsOfMerit } from "./equals.js";
import { heardOn } from "./heard.js";
import { ServiceStanding } from "./service-standing.js";

/** Of so many people what is wrong with them is said, where it is wrong with more. */
const MOST_PROBLEMS = 100;

export interface StandingsOptions {
  readonly policy: Policy;
  /** The policy with the audiences of its channels among its segments. */
  readonly compiled: CompiledPolicy;
  readonly people: People;
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
  readonly #equals: Equals;
  readonly #merits: readonly Uint8Array[];
  readonly #regionOf: ReturnType<typeof clockRegions>;
  #week = 0;
  #region = "";

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
    this.#equals = new Equals(this.#merits.length);
    this.#regionOf = clockRegions(policy);
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
    const clock = clockOn(policy, people.dateOf(0));
    this.#region = this.#regionOf(clock);
    this.#settle(decided.right, clock, undefined);
    return undefined;
  }

  /** @returns whether anybody stands elsewhere than before */
  advance(week: number): boolean {
    const { people, policy, compiled } = this.#options;
    let hasChanged = false;
    while (this.#week < week) {
      this.#week += 1;
      const clock = clockOn(policy, people.dateOf(this.#week));
      const region = this.#regionOf(clock);
      const places = region === this.#region ? people.changed(this.#week) : undefined;
      this.#region = region;
      if (places?.length === 0) continue;
      const decided = decideColumns(
        compiled,
        places === undefined ? people.facts(this.#week, policy) : people.factsOf(this.#week, places, policy),
      );
      if (isLeft(decided)) throw new InvariantError(`the facts of week ${this.#week} are in no form: ${decided.left[0].message}`);
      if (this.#settle(decided.right, clock, places)) hasChanged = true;
    }
    return hasChanged;
  }

  #settle(decided: ColumnDecisions, clock: string | undefined, places: Places): boolean {
    const { carried } = this.#options;
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
    if (hasChanged || this.#week === 0) this.#equals.number(this.#merits, this.equals, places);
    return hasChanged;
  }
}
