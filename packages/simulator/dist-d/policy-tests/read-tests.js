import { decide, readFacts } from "@tierpolicy/engine";
import { quote } from "@tierpolicy/schema";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { child } from "./places.js";
import { readClaims } from "./read-claims.js";
import { noteUnknownCustomerFacts, readTestCustomer } from "./read-customer.js";
/**
 * Holds the tests of a file against a policy; whatever is wrong with them is noted.
 *
 * @returns the tests of which nothing is wrong
 */
export const readTests = (compiled, document, now, note) => {
    const { policy } = compiled;
    noteUnknownCustomerFacts(policy, document, note);
    const names = new Map();
    return (document.tests ?? []).flatMap((part, at) => {
        if (part === undefined)
            return [];
        const pointer = child("/tests", at);
        noteRepeatedName(part, pointer, names, note);
        const expectations = readClaims(policy, part, pointer, note);
        if (!KEYS.some((key) => Object.hasOwn(part, key)))
            note("nothing-expected", pointer, "the test expects nothing", 'say what must hold, as in `"offered": [ … ]` or `"doesNotHear": [ … ]`');
        const customer = readTestCustomer(policy, document, part, pointer, now, note);
        const decided = customer && decidedOn(compiled, customer, note);
        return decided && part.name !== undefined ? [{ name: part.name, pointer, expectations, ...decided }] : [];
    });
};
/** What a test can say. */
const KEYS = [
    "offered",
    "notOffered",
    "expect",
    "hears",
    "doesNotHear",
    "segments",
    "agreement",
];
const noteRepeatedName = ({ name }, pointer, names, note) => {
    if (name === undefined)
        return;
    const earlier = names.get(name);
    if (earlier === undefined)
        names.set(name, names.size + 1);
    else
        note("duplicate-name", child(pointer, "name"), `there is a test ${quote(name)} already`, "say what is different about this one");
};
const decidedOn = (compiled, { facts, placeOf, isTimeless }, note) => {
    const { policy } = compiled;
    const read = readFacts(policy, facts);
    const decided = isLeft(read) ? read : decide(compiled, facts);
    if (isRight(read) && isRight(decided))
        return { facts: read.right, decision: decided.right };
    for (const { code, pointer, message, help } of isLeft(decided) ? decided.left : [])
        if (!isTimeless || pointer !== child("", policy.clock ?? ""))
            note(code, placeOf(pointer), message, help);
    return undefined;
};
//# sourceMappingURL=read-tests.js.map