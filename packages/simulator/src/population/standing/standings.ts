import type { ColumnDecisions } from "@tierpolicy/engine/columns";
import type { Channel, Diagnostic, Policy, Service } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Coefficients } from "../coefficients/coefficients.js";
import type { People } from "../people/people.js";
import type { Carried } from "./carried.js";
import { clockOn } from "./clock.js";
import { type Places, remembering, sharedBytes, union } from "./columns.js";
import type { Decider } from "./decider.js";
import { segmentsOfMerit } from "./equals.js";
import { heardOn } from "./heard.js";
import { Patterns } from "./patterns.js";
import { Positions } from "./positions.js";
import { ServiceStanding } from "./service-standing.js";
import type { Turn, TurnsIn } from "./turns.js";

/** Of so many people what is wrong with them is said, where it is wrong with more. */
const MOST_PROBLEMS = 100;

export interface StandingsOptions {
  readonly policy: Policy;
  readonly people: People;
  readonly carried: Carried;
  readonly decider: Decider;
  readonly turnsIn: TurnsIn;
  readonly coefficients: Coefficients;
}

interface ServiceOf {
  readonly service: Service;
  readonly standing: ServiceStanding;
}

/** Where everybody stands in a week, by segment and service. */
export class Standings {
  /** By segment of the policy, 1 where the row is a member; in shared memory. */
  readonly members: ReadonlyMap<string, Uint8Array>;
  /** By row, in shared memory. */
  readonly equals: Uint32Array;
  /** In the order of the policy. */
  readonly services: ReadonlyMap<string, ServiceOf>;
  readonly #options: StandingsOptions;
  readonly #patterns: Patterns;
  readonly #positions = new Positions();
  readonly #merits: readonly Uint8Array[];
  #week = 0;
  /** Another number whenever memberships or equals have changed. */
  edition = 0;

  constructor(options: StandingsOptions) {
    const { policy, people, coefficients } = options;
    const { rows } = people;
    const individual = new Set([...policy.channels.values()].flatMap(({ id, reach }) => (reach.kind === "individual" ? [id] : [])));
    this.#options = options;
    this.members = new Map([...policy.segments.keys()].map((id) => [id, sharedBytes(rows)]));
    this.equals = new Uint32Array(new SharedArrayBuffer(4 * rows));
    this.services = new Map(
      [...policy.services].map(([id, service]) => [
        id,
        { service, standing: new ServiceStanding(service, rows, individual, coefficients) },
      ]),
    );
    this.#merits = segmentsOfMerit(policy).map((id) => this.members.get(id) as Uint8Array);
    this.#patterns = new Patterns(this.#merits.length);
  }

  /** Finds out where everybody stands in week 0. */
  start(): NonEmptyArray<Diagnostic> | undefined {
    const { policy, decider } = this.#options;
    const decided = decider.first();
    if (isLeft(decided)) return decided.left;
    const { invalid, at } = decided.right;
    const [first, ...others] = [...invalid.subarray(0, MOST_PROBLEMS)].flatMap((row) => {
      const decision = at(row);
      return isLeft(decision) ? decision.left : [];
    });
    if (first !== undefined) return [first, ...others];
    this.#settle(decided.right, { places: undefined, services: [...policy.services.keys()], segments: [...policy.segments.keys()] });
    return undefined;
  }

  /** @returns whether anybody stands elsewhere than before */
  advance(week: number): boolean {
    const { decider, turnsIn } = this.#options;
    let hasChanged = false;
    if (this.#week < week) for (const { standing } of this.services.values()) standing.turn();
    while (this.#week < week) {
      this.#week += 1;
      for (const turn of turnsIn(this.#week)) if (this.#settle(decider.again(this.#week, turn.places, turn), turn)) hasChanged = true;
    }
    return hasChanged;
  }

  #settle(decided: ColumnDecisions, turn: Turn): boolean {
    const { policy, people, carried } = this.#options;
    const clock = clockOn(policy, people.dateOf(this.#week));
    const { rows, valid, segments } = decided;
    const members = (id: string): Uint8Array => segments[id] as Uint8Array;
    const hearing = remembering(
      (channels: readonly Channel[]) => heardOn(channels, members, rows),
      (channels) => channels.map(({ id }) => id).join(" "),
    );
    const everybody = new Uint8Array(rows).fill(1);
    const inSome = remembering(
      (some: readonly string[]) => union(some.map(members), rows),
      (some) => some.join(" "),
    );
    const of = (some: readonly string[] | "everyone" | undefined) => (some === undefined || some === "everyone" ? everybody : inSome(some));
    let hasChanged = this.#bring(members, valid, turn);
    for (const id of turn.services) {
      const { service, standing } = this.services.get(id) as ServiceOf;
      const { outcome, outcomes } = decided.services[id] as ColumnDecisions["services"][string];
      const heard = hearing(carried.channelsAt(id, clock));
      const known = { outcome, outcomes, valid, heard, insiders: of(service.knownTo), inside: of(service.exclusiveTo) };
      if (standing.settle(known, turn.places, this.equals)) hasChanged = true;
    }
    return hasChanged;
  }

  /** Brings memberships, and who are equals by them, to what is known of some people by now. */
  #bring(members: (id: string) => Uint8Array, valid: Uint8Array, { places, segments }: Turn): boolean {
    let hasChanged = false;
    for (const id of segments) {
      const into = this.members.get(id) as Uint8Array;
      const column = members(id);
      for (let at = 0; at < column.length; at++) {
        const row = places === undefined ? at : (places[at] as number);
        if (valid[at] === 0 || into[row] === column[at]) continue;
        into[row] = column[at] as number;
        hasChanged = true;
      }
    }
    if (hasChanged) this.edition++;
    if (hasChanged || this.#week === 0) this.#compare(places);
    return hasChanged;
  }

  /** Finds out anew who are equals. */
  #compare(places: Places): void {
    const { equals } = this;
    for (let at = 0; at < (places?.length ?? equals.length); at++) {
      const row = places === undefined ? at : (places[at] as number);
      const [before, pattern] = [equals[row] as number, this.#patterns.numberAt(this.#merits, row)];
      const isFirst = this.#week === 0;
      if (!isFirst && this.#positions.isAt(before, pattern)) continue;
      if (!isFirst) this.#positions.leave(before);
      const now = this.#positions.join(pattern);
      equals[row] = now;
      // Nobody has been offered anything before the first week.
      if (!isFirst) for (const { standing } of this.services.values()) standing.move(row, before, now);
    }
  }
}
