import type { Rule, Service } from "@tierpolicy/schema";
import type { ServiceTable } from "../compile/service-table.js";
import { accessor } from "../decide/accessor.js";
import type { ServiceDecision } from "../decide/decision.js";
import { InvariantError } from "../invariant-error.js";
import { isInSome } from "../standing/standing.js";
import { type AskedChannels, askedChannels, channelsOf } from "./channels.js";
import { cutsOf } from "./cuts.js";
import type { Block, RuleExplanation, ServiceExplanation } from "./explanation.js";
import { type Inquiry, sceneOf, whyRuleFails } from "./inquiry.js";

interface State {
  readonly inquiry: Inquiry;
  readonly table: ServiceTable;
  readonly decided: ServiceDecision;
  /** Those to be explained, sorted by name. */
  readonly speaking: readonly Rule[];
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
  declare readonly approval?: NonNullable<ServiceExplanation["approval"]>;
  declare readonly blocks: readonly Block[];
  declare readonly cuts: ServiceExplanation["cuts"];
  declare readonly channels: ServiceExplanation["channels"];
  declare readonly mayKnow: boolean;
  declare readonly arrangement?: NonNullable<ServiceExplanation["arrangement"]>;
  declare readonly rules: ServiceExplanation["rules"];
  readonly #state: State;

  /** @param speaking the rules to be explained, sorted by name */
  constructor(inquiry: Inquiry, table: ServiceTable, decided: ServiceDecision, speaking: readonly Rule[]) {
    const { service } = table;
    const { offered, commitment, publicity, terms, approval, arrangement } = decided;
    const { standing } = sceneOf(inquiry);
    this.#state = { inquiry, table, decided, speaking, cuts: undefined, channels: undefined, rules: undefined };
    // In the order in which they are shown; what is declared takes its place here.
    this.service = service.id;
    this.offered = offered;
    this.commitment = commitment;
    this.publicity = publicity;
    if (terms) this.terms = terms;
    if (approval) this.approval = approval;
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
    state.cuts ??= state.decided.offered ? grantOf(state).cuts : NO_CUTS;
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

/** What follows from a decision on a service, whoever it is about. */
interface Grant {
  readonly cuts: ServiceExplanation["cuts"];
  readonly asked: AskedChannels;
}

/** Decisions are shared among customers, and each is about one service of one policy. */
const grants = new WeakMap<ServiceDecision, Grant>();

const grantOf = ({ inquiry, table, decided }: State): Grant => {
  const known = grants.get(decided);
  if (known !== undefined) return known;
  const { service } = table;
  const applying = table.rules.filter(({ type, name }) => decided.rules[type].includes(name));
  const grant = { cuts: cutsOf(service, applying), asked: askedChannels(inquiry.policy, service, applying) };
  grants.set(decided, grant);
  return grant;
};

const explainChannels = (state: State): ServiceExplanation["channels"] => {
  const { inquiry, table, decided } = state;
  const run = { carriage: inquiry.program.carriage, standing: sceneOf(inquiry).standing };
  return Object.freeze(channelsOf(inquiry.policy, table.service, grantOf(state).asked, decided, run));
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

const CUTS = accessor(ExplainedService.cuts);
const CHANNELS = accessor(ExplainedService.channels);
const RULES = accessor(ExplainedService.rules);
