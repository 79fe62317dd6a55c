import { conditionsOf } from "@tierpolicy/engine";
import { comparisonsStatedIn, } from "@tierpolicy/schema";
import { numberOf } from "../calendar.js";
export const leafName = ({ fact, path }) => [fact, ...path].join(".");
export const scalarOf = (type) => (type.kind === "array" ? type.items : type);
const DAY_MS = 86_400_000;
class Group {
    cuts = [];
    texts = new Set();
    isTied = false;
    isMatched = false;
    add(type, { decorators, name }, constant) {
        if (type.kind === "enum" || type.kind === "string")
            this.texts.add(String(constant));
        if (type.kind === "enum" || type.kind === "string" || type.kind === "boolean")
            return;
        const value = numberOf(type, constant);
        const isSwapped = decorators.filter((decorator) => decorator === "swap").length % 2 === 1;
        for (const after of SIDES[name])
            this.cuts.push({ value, after: after !== isSwapped });
    }
    /** What a fact can be is something that another one, which is compared with it, can meet. */
    addDomain(type) {
        if (type.kind === "enum")
            for (const text of type.values)
                this.texts.add(text);
        if (type.kind !== "integer" && type.kind !== "number")
            return;
        const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = type;
        const ends = [
            [minimum, false],
            [exclusiveMinimum, true],
            [maximum, true],
            [exclusiveMaximum, false],
        ];
        for (const [value, after] of ends)
            if (value !== undefined)
                this.cuts.push({ value, after });
    }
    take(other) {
        this.cuts.push(...other.cuts);
        for (const text of other.texts)
            this.texts.add(text);
        this.isMatched ||= other.isMatched;
    }
}
/** On which sides of the constant the answer changes; `swap` changes the side where it is only one. */
const SIDES = {
    equal: [false, true],
    notEqual: [false, true],
    in: [false, true],
    notIn: [false, true],
    contains: [false, true],
    doesNotContain: [false, true],
    lessThan: [false],
    lessThanInclusive: [true],
    greaterThan: [true],
    greaterThanInclusive: [false],
};
/**
 * What the conditions of the policies ask of the leaves that they look at, by {@link leafName}. A fact that is compared with the clock
 * is cut where the weeks begin and where they end.
 *
 * @param from the day on which the weeks begin
 * @param until the day after the last
 */
export const lookedAt = (policies, { from, until }) => {
    const groups = new Map();
    const groupOf = (operand) => {
        const name = leafName(operand);
        const group = groups.get(name) ?? new Group();
        groups.set(name, group);
        return group;
    };
    for (const policy of policies) {
        const tie = (one, other, { name }) => {
            const [group, taken] = [groupOf(one), groupOf(other)];
            group.isTied = true;
            group.isMatched ||= SIDES[name].length > 1;
            for (const { fact, type } of [one, other]) {
                const scalar = scalarOf(type);
                group.addDomain(scalar);
                const unit = scalar.kind === "date" ? 1 : DAY_MS;
                if (fact === policy.clock)
                    for (const day of [from, until])
                        group.cuts.push({ value: day * unit, after: false });
            }
            if (group === taken)
                return;
            group.take(taken);
            for (const [name, known] of groups)
                if (known === taken)
                    groups.set(name, group);
        };
        for (const { fact, operator, value } of conditionsOf(policy).flatMap(comparisonsStatedIn)) {
            const group = groupOf(fact);
            if (value.kind === "fact")
                tie(fact, value, operator);
            else
                for (const constant of [value.value].flat())
                    group.add(scalarOf(fact.type), operator, constant);
        }
    }
    // Rules have no order, and what they are about must have none either.
    for (const group of new Set(groups.values()))
        group.texts = new Set([...group.texts].sort());
    return groups;
};
//# sourceMappingURL=looked-at.js.map