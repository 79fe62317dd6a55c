import type { Policy, Rule } from "@tierpolicy/schema";
import type { ServiceTable } from "../compile/service-table.js";
import { accessor } from "../decide/accessor.js";
import { serviceOf } from "../decide/decide.js";
import type { ServiceDecision } from "../decide/decision.js";
import { InvariantError } from "../invariant-error.js";
import { directoryOf } from "./directory.js";
import { ExplainedService } from "./explained-service.js";
import type { Explanation, SegmentExplanation, ServiceExplanation } from "./explanation.js";
import { failureOf, type Scene } from "./failure.js";
import { type Inquiry, sceneOf } from "./inquiry.js";

/** So many services of a decision are told without making the record of all. */
const FEW = 4;

/** The names that were asked for. */
export interface Asked {
  readonly service: string | undefined;
  readonly rule: string | undefined;
}

interface State {
  readonly inquiry: Inquiry;
  readonly asked: Asked;
  segments: Explanation["segments"] | undefined;
  services: Explanation["services"] | undefined;
}

/** An explanation that makes its parts when they are first read, since few readers look at all of them. */
export class Explained implements Explanation {
  declare readonly segments: Explanation["segments"];
  declare readonly services: Explanation["services"];
  readonly #state: State;

  constructor(inquiry: Inquiry, asked: Asked) {
    this.#state = { inquiry, asked, segments: undefined, services: undefined };
    Object.defineProperty(this, "segments", SEGMENTS);
    Object.defineProperty(this, "services", SERVICES);
    Object.freeze(this);
  }

  static segments(explanation: Explained): Explanation["segments"] {
    const state = explanation.#state;
    state.segments ??= segmentsOf(state.inquiry);
    return state.segments;
  }

  static services(explanation: Explained): Explanation["services"] {
    const state = explanation.#state;
    state.services ??= servicesOf(state.inquiry, state.asked);
    return state.services;
  }

  /** What `console.log` shows under Node. */
  [Symbol.for("nodejs.util.inspect.custom")](): object {
    return { ...this };
  }
}

const segmentsOf = (inquiry: Inquiry): Explanation["segments"] => {
  const scene = sceneOf(inquiry);
  const { policy } = inquiry;
  return Object.freeze(directoryOf(policy).segments.map((id) => explainSegment(policy, id, scene)));
};

const explainSegment = (policy: Pick<Policy, "segments">, id: string, scene: Scene): SegmentExplanation => {
  const segment = policy.segments.get(id);
  if (segment === undefined) throw new InvariantError(`the policy has no segment \`${id}\``);
  const member = scene.standing.inSegment[scene.numberOf(id)] === true;
  return Object.freeze({ segment: id, member, why: failureOf(segment.condition, !member, scene) });
};

const servicesOf = (inquiry: Inquiry, { service, rule }: Asked): Explanation["services"] => {
  const { policy, program, decision } = inquiry;
  const directory = directoryOf(policy);
  const explain = (table: ServiceTable, decided: ServiceDecision | undefined, rules: readonly Rule[]): ServiceExplanation => {
    if (decided === undefined) throw new InvariantError(`the decision says nothing of \`${table.id}\``);
    return new ExplainedService(inquiry, table, decided, rules);
  };
  const only = rule === undefined ? undefined : directory.rule(rule);
  const speaks = only && new Set(only.services);
  const one = service === undefined ? undefined : program.serviceNumbers.get(service);
  const tables = (one === undefined ? program.services : program.services.slice(one, one + 1)).filter(({ id }) => speaks?.has(id) ?? true);
  const decidedOf = tables.length > FEW ? (id: string) => decision.services[id] : (id: string) => serviceOf(decision, id);
  return Object.freeze(tables.map((table) => explain(table, decidedOf(table.id), only ? [only] : directory.rulesOf(table))));
};

const SEGMENTS = accessor(Explained.segments);
const SERVICES = accessor(Explained.services);
