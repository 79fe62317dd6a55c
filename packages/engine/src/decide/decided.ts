import type { Met } from "../compile/outcomes.js";
import type { Program } from "../compile/program.js";
import type { ServiceTable } from "../compile/service-table.js";
import { accessor } from "./accessor.js";
import type { Decision, ServiceDecision } from "./decision.js";
import { NOTHING } from "./service/service-decisions.js";

/** What has been decided, before anybody has read it. */
interface State {
  readonly program: Program;
  readonly met: Met;
  /** For each service of which some matching rule speaks, what decides on it. */
  readonly words: readonly number[];
  services: Decision["services"] | undefined;
}

/**
 * A decision that makes the record of all services when it is first read. All is decided before; but a record with a property for each of
 * a thousand services, frozen, takes longer to make than the decision itself, and few callers want more of it than some services.
 */
export class Decided implements Decision {
  readonly segments: readonly string[];
  declare readonly services: Decision["services"];
  /** One field, since each costs as much as all of a literal. */
  readonly #state: State;

  constructor(program: Program, met: Met, segments: readonly string[], words: readonly number[]) {
    this.#state = { program, met, words, services: undefined };
    this.segments = segments;
    Object.defineProperty(this, "services", SERVICES);
    Object.freeze(this);
  }

  /** The decision on one service, without the record of all; undefined where the policy has no such service. */
  static service(decision: Decided, id: string): ServiceDecision | undefined {
    const { program, met, words } = decision.#state;
    const number = program.serviceNumbers.get(id);
    if (number === undefined) return undefined;
    const word = words.find((one) => met.trie.rootOf(one) === number);
    return word === undefined ? NOTHING : program.outcomes.decisionAt(met, word);
  }

  static all(decision: Decided): Decision["services"] {
    const state = decision.#state;
    state.services ??= recordOf(state);
    return state.services;
  }

  /** What `console.log` shows under Node. */
  [Symbol.for("nodejs.util.inspect.custom")](): object {
    return { segments: this.segments, services: this.services };
  }
}

const recordOf = ({ program, met, words }: State): Decision["services"] => {
  const record: { [service: string]: ServiceDecision } = Object.create(null);
  for (const { id } of program.services) record[id] = NOTHING;
  for (const word of words) {
    const { id } = program.services[met.trie.rootOf(word)] as ServiceTable;
    record[id] = program.outcomes.decisionAt(met, word);
  }
  return Object.freeze(record);
};

const SERVICES = accessor(Decided.all);
