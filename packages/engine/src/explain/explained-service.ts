import type { Rule, Service } from "@tierpolicy/schema";
import type { ServiceTable } from "../compile/service-table.js";
import type { ServiceDecision } from "../decide/decision.js";
import { InvariantError } from "../invariant-error.js";
import { isInSome } from "../standing/standing.js";
import { channelsOf } from "./channels.js";
import { cutsOf } from "./cuts.js";
import type { Block, RuleExplanation, ServiceExplanation } from "./explanation.js";
import { type Inquiry, sceneOf, whyRuleFails } from "./inquiry.js";

interface State {
  readonly inquiry: Inquiry;
  readonly table: ServiceTable;
  readonly decided: ServiceDecision;
  /** Those to be explained, sorted by name. */
  readonly speaking: readonly Rule[];
  /** Those that apply to the customer, in the policy's order. */
  applying: readonly Rule[] | undefined;
  cuts: ServiceExplanation["cuts"] | undefined;
  channels: ServiceExplanation["channels"] | undefined;
  rules: ServiceExplanation["rules"] | undefined;
}

/** The explanation of a service, which looks at its rules when somebody wants to know of them. */
export class ExplainedService implements ServiceExplanation {
  readonly service: string;
  readonly offered: boolean;
  readonly commitment: ServiceExplanation["commitment"];
  readonly publicity: ServiceExplanation["publicity"];
  declare readonly terms?: NonNullable<ServiceExplanation["terms"]>;
  readonly blocks: readonly Block[];
  declare readonly cuts: ServiceExplanation["cuts"];
  declare readonly channels: ServiceExplanation["channels"];
  readonly mayKnow: boolean;
  declare readonly arrangement?: NonNullable<ServiceExplanation["arrangement"]>;
  declare readonly rules: ServiceExplanation["rules"];
  readonly #state: State;

  /** @param speaking the rules to be explained, sorted by name */
  constructor(inquiry: Inquiry, table: ServiceTable, decided: ServiceDecision, speaking: readonly Rule[]) {
    const { service } = table;
    const { offered, commitment, publicity, terms, arrangement } = decided;
    const { standing } = sceneOf(inquiry);
    this.#state = { inquiry, table, decided, speaking, applying: undefined, cuts: undefined, channels: undefined, rules: undefined };
    // In the order in which they are shown.
    this.service = service.id;
    this.offered = offered;
    this.commitment = commitment;
    this.publicity = publicity;
    if (terms) this.terms = terms;
    this.blocks = offered ? NO_BLOCKS : blocksOf(service, decided, isInSome(inquiry.policy, service.exclusiveTo, standing));
    Object.defineProperty(this, "cuts", CUTS);
    Object.defineProperty(this, "channels", CHANNELS);
    this.mayKnow = isInSome(inquiry.policy, service.knownTo === "everyone" ? undefined : service.knownTo, standing);
    if (arrangement) this.arrangement = arrangement;
    Object.defineProperty(this, "rules", RULES);
    Object.freeze(this);
  }

  static cuts(explanation: ExplainedService): ServiceExplanation["cuts"] {
    const state = explanation.#state;
    state.cuts ??= state.decided.offered ? cutsOf(state.table.service, applyingOf(state)) : NO_CUTS;
    return state.cuts;
  }

  static channels(explanation: ExplainedService): ServiceExplanation["channels"] {
    const state = explanation.#state;
    state.channels ??= state.decided.offered ? explainChannels(state) : NO_CHANNELS;
    return state.channels;
  }

  static rules(explanation: ExplainedService): ServiceExplanation["rules"] {
    const state = explanation.#state;
    state.rules ??= Object.freeze(state.speaking.map((rule) => explainRule(rule, state)));
    return state.rules;
  }

  /** What `console.log` shows under Node. */
  [Symbol.for("nodejs.util.inspect.custom")](): object {
    return { ...this };
  }
}

const applyingOf = (state: State): readonly Rule[] => {
  const { decided, table } = state;
  state.applying ??= table.rules.filter(({ type, name }) => decided.rules[type].includes(name));
  return state.applying;
};

const explainChannels = (state: State): ServiceExplanation["channels"] => {
  const { inquiry, table, decided } = state;
  const { policy, program } = inquiry;
  const told = (channel: string) => decided.channels.includes(channel);
  const run = { carriage: program.carriage, standing: sceneOf(inquiry).standing };
  return Object.freeze(channelsOf(policy, table.service, applyingOf(state), decided.publicity, told, run));
};

const explainRule = (rule: Rule, { inquiry, table: { service }, decided }: State): RuleExplanation => {
  const { name, type } = rule;
  if (decided.rules[type].includes(name)) return Object.freeze({ rule: name, type, matched: true });
  const failed = whyRuleFails(inquiry, rule);
  if (failed !== undefined) return Object.freeze({ rule: name, type, matched: false, failed });
  const outside = type === "offer" ? service.exclusiveTo : service.knownTo;
  if (outside === undefined || outside === "everyone") throw new InvariantError(`rule \`${name}\` holds and is not listed`);
  return Object.freeze({ rule: name, type, matched: false, outside });
};

const blocksOf = ({ exclusiveTo = [] }: Service, { rules: { offer, withhold } }: ServiceDecision, inside: boolean): readonly Block[] =>
  Object.freeze([
    ...(offer.length === 0 ? [NO_OFFER] : []),
    ...(withhold.length > 0 ? [Object.freeze({ kind: "withheld" as const, rules: withhold })] : []),
    ...(inside ? [] : [Object.freeze({ kind: "outside" as const, segments: exclusiveTo })]),
  ]);

const NO_OFFER: Block = Object.freeze({ kind: "no-offer" });
const NO_BLOCKS: readonly Block[] = Object.freeze([]);
const NO_CUTS: ServiceExplanation["cuts"] = Object.freeze({ terms: Object.freeze({}) });
const NO_CHANNELS: ServiceExplanation["channels"] = Object.freeze([]);

/** One for all explanations, so that they share a hidden class. */
const CUTS = {
  get(this: ExplainedService) {
    return ExplainedService.cuts(this);
  },
  enumerable: true,
  configurable: false,
};
const CHANNELS = {
  get(this: ExplainedService) {
    return ExplainedService.channels(this);
  },
  enumerable: true,
  configurable: false,
};
const RULES = {
  get(this: ExplainedService) {
    return ExplainedService.rules(this);
  },
  enumerable: true,
  configurable: false,
};
