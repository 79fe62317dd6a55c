import { type Carriage, type CompiledPolicy, carriageOf, compile, InvariantError } from "@tierpolicy/engine";
import { type ColumnDecisions, type Customers, decideColumns } from "@tierpolicy/engine/columns";
import type { Diagnostic, Facts, Policy } from "@tierpolicy/schema";
import { type Either, isLeft } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { FactNames, People } from "../people/people.js";
import { withAudiences } from "./audiences.js";
import type { Carried } from "./carried.js";
import type { Places } from "./columns.js";
import { type Asked, partOf } from "./part.js";

/** Fewer people are decided on before a part of the policy is ready. */
const MANY = 20_000;

/** Has the engine decide on people: on all at once, and later on what may have changed. */
export class Decider {
  readonly #policy: Policy;
  readonly #people: People;
  readonly #carried: Carried;
  readonly #carriage: Carriage;
  readonly #whole: CompiledPolicy;
  readonly #parts = new Map<string, CompiledPolicy>();

  constructor(policy: Policy, people: People, carried: Carried) {
    this.#policy = policy;
    this.#people = people;
    this.#carried = carried;
    this.#carriage = carriageOf(policy);
    this.#whole = compile(withAudiences(policy), { carriage: this.#carriage });
  }

  /** On everything, in week 0; with the audiences of the channels among the segments. */
  first(): Either<NonEmptyArray<Diagnostic>, ColumnDecisions> {
    return decideColumns(this.#whole, this.#people.facts(0, this.#policy));
  }

  /**
   * On some services, and on who is in some segments; and in the audiences of the channels that ever carry the services.
   *
   * @param supposed facts that everybody is taken to have then
   */
  again(week: number, places: Places, asked: Omit<Asked, "channels">, supposed: Facts = {}): ColumnDecisions {
    const compiled = this.#people.rows < MANY ? this.#whole : this.#partFor(asked);
    const { rows, columns } = this.#factsIn(week, places, compiled.policy.facts);
    const constants = Object.entries(supposed).flatMap(([fact, constant]) =>
      compiled.policy.facts.has(fact) ? [[fact, { constant }]] : [],
    );
    const customers = { rows, columns: { ...columns, ...Object.fromEntries(constants) } };
    const decided = decideColumns(compiled, customers, { services: asked.services });
    if (isLeft(decided)) throw new InvariantError(`the facts of week ${week} cannot be read: ${decided.left[0].message}`);
    return decided.right;
  }

  #factsIn(week: number, places: Places, only: FactNames): Customers {
    if (places !== undefined) return this.#people.factsOf(week, places, this.#policy, only);
    const { rows, columns } = this.#people.facts(week, this.#policy);
    return { rows, columns: Object.fromEntries(Object.entries(columns).filter(([fact]) => only.has(fact))) };
  }

  #partFor({ services, segments }: Omit<Asked, "channels">): CompiledPolicy {
    const key = JSON.stringify([services, segments]);
    const known = this.#parts.get(key);
    if (known !== undefined) return known;
    const channels = new Set(services.flatMap(this.#carried.channelsOf));
    const part = partOf(this.#policy, { services, segments, channels: [...channels] });
    const compiled = compile(withAudiences(part), { carriage: this.#carriage });
    this.#parts.set(key, compiled);
    return compiled;
  }
}
