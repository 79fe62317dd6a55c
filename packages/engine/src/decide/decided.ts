import type { Program } from "../compile/program.js";
import type { ServiceTable } from "../compile/service-table.js";
import type { Place } from "../compile/trie.js";
import type { Decision, ServiceDecision } from "./decision.js";

/**
 * A decision that makes the record of all services when it is first read. All is decided before; but a record with a property for each of
 * a thousand services, frozen, takes longer to make than the decision itself, and few callers want more of it than some services.
 */
export class Decided implements Decision {
  readonly segments: readonly string[];
  declare readonly services: Decision["services"];
  readonly #program: Program;
  /** Of the services of which some matching rule speaks. */
  readonly #places: readonly Place<ServiceDecision>[];
  #services: Decision["services"] | undefined = undefined;

  constructor(program: Program, segments: readonly string[], places: readonly Place<ServiceDecision>[]) {
    this.#program = program;
    this.#places = places;
    this.segments = segments;
    Object.defineProperty(this, "services", SERVICES);
    Object.freeze(this);
  }

  /** The decision on one service, without the record of all; undefined where the policy has no such service. */
  static service(decision: Decided, id: string): ServiceDecision | undefined {
    const number = decision.#program.serviceNumbers.get(id);
    return number === undefined ? undefined : decision.#at(number);
  }

  static all(decision: Decided): Decision["services"] {
    decision.#services ??= decision.#record();
    return decision.#services;
  }

  #table(number: number): ServiceTable {
    return this.#program.services[number] as ServiceTable;
  }

  #at(number: number): ServiceDecision {
    for (let i = 0; i < this.#places.length; i++) {
      const place = this.#places[i] as Place<ServiceDecision>;
      if (place.of === number) return this.#table(number).decisionAt(place);
    }
    return this.#table(number).nothing;
  }

  #record(): Decision["services"] {
    const { services } = this.#program;
    const record: { [service: string]: ServiceDecision } = Object.create(null);
    for (const { id, nothing } of services) record[id] = nothing;
    for (const place of this.#places) {
      const table = this.#table(place.of);
      record[table.id] = table.decisionAt(place);
    }
    return Object.freeze(record);
  }

  /** What `console.log` shows under Node. */
  [Symbol.for("nodejs.util.inspect.custom")](): object {
    return { segments: this.segments, services: this.services };
  }
}

/** One for all decisions, so that they share a hidden class. */
const SERVICES = {
  get(this: Decided) {
    return Decided.all(this);
  },
  enumerable: true,
  configurable: false,
};
