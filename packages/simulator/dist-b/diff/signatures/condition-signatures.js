import { segmentsStatedIn } from "@tierpolicy/schema";
import { sorted } from "./interner.js";
/**
 * Conditions of one policy as numbers: equal numbers, equal meaning. A segment counts as what it says and not as what it is called,
 * a fact as what it is called by `word` and how it is declared, with its default; the order within `all` and `any` does not count.
 */
export class ConditionSignatures {
    #known = new Map();
    #declarations = new Map();
    #marked = new Set();
    #policy;
    #interner;
    #word;
    #mark;
    /** @param mark the word of which {@link isMarked} tells where it stands */
    constructor(policy, interner, word, mark) {
        this.#policy = policy;
        this.#interner = interner;
        this.#word = word;
        this.#mark = mark;
    }
    of(condition) {
        this.#settleSegments(condition);
        return this.#read(condition);
    }
    segment(id) {
        return this.of(this.#conditionOf(id));
    }
    segments(ids) {
        return sorted(ids.map((id) => this.segment(id)));
    }
    /** Whether the marked fact stands somewhere in a condition. */
    isMarked(signature) {
        return this.#marked.has(signature);
    }
    /** Segments can refer to segments in long chains, which recursion must not follow. */
    #settleSegments(condition) {
        const stack = [condition];
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const open = segmentsStatedIn(top)
                .map((id) => this.#conditionOf(id))
                .filter((segment) => !this.#known.has(segment));
            if (open.length > 0)
                stack.push(...open);
            else {
                this.#read(top);
                stack.pop();
            }
        }
    }
    #conditionOf(segment) {
        return this.#policy.segments.get(segment)?.condition;
    }
    #read(condition) {
        const known = this.#known.get(condition);
        if (known !== undefined)
            return known;
        const signature = this.#sign(condition);
        this.#known.set(condition, signature);
        return signature;
    }
    #sign(condition) {
        switch (condition.kind) {
            case "all":
            case "any": {
                const parts = sorted(condition.of.map((part) => this.#read(part)));
                return parts.length === 1 ? parts[0] : this.#made(parts, condition.kind, parts);
            }
            case "not": {
                const part = this.#read(condition.of);
                return this.#made([part], "not", part);
            }
            case "segment":
                return this.#read(this.#conditionOf(condition.segment));
            case "compare": {
                const { fact, operator, value } = condition;
                const right = value.kind === "fact" ? this.#place(value.fact, value.path) : constant(value.value);
                const signature = this.#interner.of(this.#place(fact.fact, fact.path), operator.decorators, operator.name, value.kind, right);
                const facts = value.kind === "fact" ? [fact.fact, value.fact] : [fact.fact];
                if (facts.some((id) => this.#word(id) === this.#mark))
                    this.#marked.add(signature);
                return signature;
            }
        }
    }
    #made(parts, ...content) {
        const signature = this.#interner.of(...content);
        if (parts.some((part) => this.#marked.has(part)))
            this.#marked.add(signature);
        return signature;
    }
    #place(fact, path) {
        return [this.#word(fact), path, this.#declaration(fact)];
    }
    #declaration(fact) {
        const known = this.#declarations.get(fact);
        if (known !== undefined)
            return known;
        const declared = this.#policy.facts.get(fact);
        const signature = this.#interner.of(declarationOf(declared), declared.default);
        this.#declarations.set(fact, signature);
        return signature;
    }
}
/** Operators ask of a list whether something is in it, or look at each of its elements: it counts as a set. */
const constant = (value) => typeof value === "object" ? [...new Set(value.map((scalar) => JSON.stringify(scalar)))].sort() : value;
/** Which values a fact can have, and whether it is the clock: what its comparisons, and questions about all customers, depend on. */
export const declarationOf = ({ type, clock }) => [typeText(type), clock];
const typeText = (type) => {
    switch (type.kind) {
        case "array":
            return ["array", typeText(type.items)];
        case "object":
            return ["object", [...type.properties].map(([name, { type }]) => [name, typeText(type)]).sort(byName)];
        case "enum":
            return ["enum", [...type.values].sort()];
        case "integer":
        case "number":
            return [type.kind, type.minimum, type.maximum, type.exclusiveMinimum, type.exclusiveMaximum];
        default:
            return type.kind;
    }
};
const byName = ([a], [b]) => (String(a) < String(b) ? -1 : 1);
//# sourceMappingURL=condition-signatures.js.map