import { carriageOf, compile, InvariantError } from "@tierpolicy/engine";
import { decideColumns } from "@tierpolicy/engine/columns";
import { isLeft } from "fp-ts/lib/Either.js";
import { withAudiences } from "./audiences.js";
import { partOf } from "./part.js";
/** Fewer people are decided on before a part of the policy is ready. */
const MANY = 20_000;
/** Has the engine decide on people: on all at once, and later on what may have changed. */
export class Decider {
    #policy;
    #people;
    #carried;
    #carriage;
    #whole;
    #parts = new Map();
    constructor(policy, people, carried) {
        this.#policy = policy;
        this.#people = people;
        this.#carried = carried;
        this.#carriage = carriageOf(policy);
        this.#whole = compile(withAudiences(policy), { carriage: this.#carriage });
    }
    /** On everything, in week 0; with the audiences of the channels among the segments. */
    first() {
        return decideColumns(this.#whole, this.#people.facts(0, this.#policy));
    }
    /** On some services, and on who is in some segments; and in the audiences of the channels that ever carry the services. */
    again(week, places, asked) {
        const compiled = this.#people.rows < MANY ? this.#whole : this.#partFor(asked);
        const customers = this.#factsIn(week, places, compiled.policy.facts);
        const decided = decideColumns(compiled, customers, { services: asked.services });
        if (isLeft(decided))
            throw new InvariantError(`the facts of week ${week} cannot be read: ${decided.left[0].message}`);
        return decided.right;
    }
    #factsIn(week, places, only) {
        if (places !== undefined)
            return this.#people.factsOf(week, places, this.#policy, only);
        const { rows, columns } = this.#people.facts(week, this.#policy);
        return { rows, columns: Object.fromEntries(Object.entries(columns).filter(([fact]) => only.has(fact))) };
    }
    #partFor({ services, segments }) {
        const key = JSON.stringify([services, segments]);
        const known = this.#parts.get(key);
        if (known !== undefined)
            return known;
        const channels = new Set(services.flatMap(this.#carried.channelsOf));
        const part = partOf(this.#policy, { services, segments, channels: [...channels] });
        const compiled = compile(withAudiences(part), { carriage: this.#carriage });
        this.#parts.set(key, compiled);
        return compiled;
    }
}
//# sourceMappingURL=decider.js.map