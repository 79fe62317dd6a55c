import { quote, typeInWords } from "@tierpolicy/schema";
import { declarationOf } from "../signatures/condition-signatures.js";
import { joinTypes } from "./join-types.js";
/**
 * A fact that both policies declare has the values of both. One that only one of them declares is as that one says. One of
 * another kind, no value of which both could read, is two facts.
 *
 * @param renames from facts of `before` to facts of `after`
 */
export const joinFacts = (before, after, renames) => {
    const facts = new Map(after.facts);
    const words = new Map();
    const demands = { before: [], after: [] };
    const changes = [];
    const rounded = [];
    for (const was of before.facts.values()) {
        const id = renames.get(was.id) ?? was.id;
        const is = after.facts.get(id);
        const joined = is && joinTypes({ fact: id, path: [] }, was.type, is.type);
        if (is)
            changes.push(...changesOf(is, was, joined?.isRounded === true, joined !== undefined));
        else
            changes.push({ fact: id, before: typeInWords(was.type), note: "the new policy does not ask for it" });
        if (joined === undefined) {
            const own = is ? `${id} (before)` : id;
            words.set(was.id, own);
            facts.set(own, { ...was, id: own });
            continue;
        }
        words.set(was.id, id);
        const { default: _, ...marks } = is;
        const isSame = sameText(declarationOf(was), declarationOf(is));
        facts.set(id, isSame ? is : { ...marks, type: joined.type, clock: was.clock || marks.clock });
        if (isSame)
            continue;
        demands.before.push(...joined.before);
        demands.after.push(...joined.after);
        if (joined.isRounded)
            rounded.push(id);
    }
    const known = new Set([...before.facts.keys()].map((id) => renames.get(id) ?? id));
    for (const fact of after.facts.values())
        if (!known.has(fact.id))
            changes.push(added(fact));
    return { facts, words, ...demands, rounded, changes };
};
const added = ({ id, type, default: given, clock }) => ({
    fact: id,
    after: typeInWords(type),
    note: given === undefined && !clock
        ? "customers must state it now"
        : clock
            ? "it is the time of the decision"
            : `${quote(JSON.stringify(given))} where a customer does not state it`,
});
const changesOf = (is, was, isRounded, isComparable) => {
    const [before, after] = [typeInWords(was.type), typeInWords(is.type)];
    const change = (note) => ({ fact: is.id, before, after, note });
    if (!isComparable)
        return [change("no value is one of both: each policy is asked about its own, whatever the other one is")];
    if (isRounded)
        return [change("compared over whole numbers")];
    if (!sameText(declarationOf(was), declarationOf(is)))
        return [change("customers whom only one of the policies takes are listed apart")];
    if (sameText(was.default, is.default))
        return [];
    const said = (given) => (given === undefined ? "must be stated" : `is ${quote(JSON.stringify(given))}`);
    return [change(`where a customer does not state it, it ${said(was.default)} before, and ${said(is.default)} now`)];
};
const sameText = (one, other) => JSON.stringify(one) === JSON.stringify(other);
//# sourceMappingURL=join-facts.js.map