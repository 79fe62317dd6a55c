import type { Channel, Rule, Service } from "@tierpolicy/schema";
import type { Context, Dependency } from "../../compile/contexts.js";
import type { ServiceDecision } from "../../decide/decision.js";
import { inOrderOfDecisions, ServiceDecisions } from "../../decide/service/service-decisions.js";
import { statementOf } from "../../levels/statement.js";
import { ALWAYS, type Circuit, NEVER } from "./circuit.js";

/** A bit on which the decision on a service depends. */
type Bit =
  | { readonly kind: "rule"; readonly rule: Rule }
  | { readonly kind: "inside" | "mayKnow" }
  | { readonly kind: "told"; readonly channel: string };

/** The bits that make a decision on one service; where none is set, it is that nothing is offered and no rule applies. */
export class ServicePlan {
  readonly id: string;
  readonly service: Service;
  /** Everybody whom some offer of it names as who must approve of it, sorted. */
  readonly approvers: readonly string[];
  /** The registers of the bits. */
  readonly registers: readonly number[];
  /** The decision where no rule applies. */
  readonly nothing: ServiceDecision;
  readonly #bits: readonly Bit[];
  readonly #channels: readonly Channel[];
  readonly #decisions: ServiceDecisions;
  /** The numbers by which `#decisions` knows the rules. */
  readonly #numbers: ReadonlyMap<Rule, number>;
  readonly #bySet = new Map<string, ServiceDecision>();
  readonly #byText = new Map<string, ServiceDecision>();

  /**
   * @param rules those that speak of the service, each with the register of its matches
   * @param answer the register of a question
   */
  constructor(
    service: Service,
    rules: readonly (readonly [Rule, register: number])[],
    channels: readonly Channel[],
    context: Context,
    circuit: Circuit,
    answer: (question: Dependency) => number,
  ) {
    this.id = service.id;
    this.service = service;
    this.#channels = channels;
    const numbered = inOrderOfDecisions(rules.map(([rule]) => rule));
    this.#numbers = new Map(numbered.map((rule, number) => [rule, number]));
    this.#decisions = new ServiceDecisions(service, numbered, channels);
    this.approvers = this.#decisions.approvers;
    const bits: (readonly [Bit, number])[] = [...bitsOf(service, rules, context, circuit, answer)].filter(
      ([, register]) => register !== NEVER,
    );
    this.#bits = bits.map(([bit]) => bit);
    this.registers = bits.map(([, register]) => register);
    this.nothing = this.#interned(this.#decide([]));
  }

  /**
   * The decision that bits come to; between two calls of `begin` the same object for equal decisions.
   *
   * @param set the places of the bits that are set, ascending
   */
  decision(set: readonly number[]): ServiceDecision {
    const key = set.join();
    const known = this.#bySet.get(key);
    if (known !== undefined) return known;
    const decision = this.#interned(this.#decide(set.map((place) => this.#bits[place] as Bit)));
    this.#bySet.set(key, decision);
    return decision;
  }

  #interned(decision: ServiceDecision): ServiceDecision {
    const text = JSON.stringify(decision);
    const known = this.#byText.get(text) ?? decision;
    this.#byText.set(text, known);
    return known;
  }

  /** Forgets decisions, if there are very many. Never while rows are decided: equal decisions would no longer be the same object. */
  begin(): void {
    if (this.#bySet.size < MOST_REMEMBERED) return;
    this.#bySet.clear();
    this.#byText.clear();
    this.#interned(this.nothing);
  }

  #decide(set: readonly Bit[]): ServiceDecision {
    const has = (kind: Bit["kind"]) => set.some((bit) => bit.kind === kind);
    const told = new Set(set.map((bit) => (bit.kind === "told" ? bit.channel : undefined)));
    const rules = Int32Array.from(set.flatMap((bit) => (bit.kind === "rule" ? [this.#numbers.get(bit.rule) as number] : []))).sort();
    return this.#decisions.decide(rules, rules.length, has("inside"), has("mayKnow"), (channel) => told.has(this.#channels[channel]?.id));
  }
}

const MOST_REMEMBERED = 4096;

function* bitsOf(
  service: Service,
  rules: readonly (readonly [Rule, number])[],
  { inside, mayKnow, channels }: Context,
  circuit: Circuit,
  answer: (question: Dependency) => number,
): Generator<readonly [Bit, number]> {
  const isInside = answer(inside);
  const isKnown = answer(mayKnow);
  const applying = rules.map(([rule, register]) => [rule, circuit.and(register, asksOf(rule, isInside, isKnown))] as const);
  const anyOf = (chosen: (rule: Rule) => boolean) => circuit.any(applying.flatMap(([rule, register]) => (chosen(rule) ? [register] : [])));
  for (const [rule, register] of applying) yield [{ kind: "rule", rule }, register];
  yield [
    { kind: "inside" },
    circuit.and(
      isInside,
      anyOf(({ type }) => type === "offer"),
    ),
  ];
  yield [
    { kind: "mayKnow" },
    circuit.and(
      isKnown,
      anyOf(({ type }) => type === "arrange"),
    ),
  ];
  const mayBeOffered = circuit.butNot(
    isInside,
    anyOf(({ type }) => type === "withhold"),
  );
  for (const { channel, reaches, named, byDefault } of channels) {
    const asks = (wanted: (channels: readonly string[] | undefined) => boolean) =>
      anyOf((rule) => rule.type === "offer" && wanted(statementOf(rule, service).channels));
    const carried = circuit.or(
      circuit.and(
        answer(named),
        asks((channels) => channels?.includes(channel) === true),
      ),
      circuit.and(
        answer(byDefault),
        asks((channels) => channels === undefined),
      ),
    );
    yield [{ kind: "told", channel }, circuit.all([carried, answer(reaches), mayBeOffered])];
  }
}

/** What a rule by selector asks of the customer beside its conditions (spec §1). */
const asksOf = ({ bySelector, type }: Rule, inside: number, mayKnow: number): number => {
  if (!bySelector) return ALWAYS;
  return type === "offer" ? inside : type === "arrange" ? mayKnow : ALWAYS;
};
