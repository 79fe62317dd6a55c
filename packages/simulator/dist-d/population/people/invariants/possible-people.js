import { quote, quoteAll } from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { left, right } from "fp-ts/lib/Either.js";
import { streamOf, uniformOf } from "../../chance/draws.js";
import { problem } from "../../options/problem.js";
import { dayOfNumber } from "../calendar.js";
import { Crowd } from "../crowd.js";
import { generate } from "../generate.js";
import { replaced, traitsIn, traitsOf } from "../traits.js";
import { bondsOf, demandsOf } from "./bonds.js";
import { neighbourFinder } from "./neighbour.js";
import { vetterOf } from "./vet.js";
/** So often somebody who cannot be is drawn again; not so often where nobody at all was found; and so many draws a row are too many. */
const ATTEMPTS = 100;
const FIRST_ATTEMPTS = 20;
const MOST_DRAWS = 40;
/** So many possible people are looked for by search, which is dear, before others are copied. */
const MOST_SEARCHES = 50;
/** Who is not found so often in a row is not looked for any more. */
const MOST_IN_VAIN = 3;
/** People who satisfy the invariants of all policies in every week. */
export const possiblePeople = (policies, facts, scene, weeks, rows) => {
    const problems = [];
    let traits = generate(scene, facts, rows, 0);
    for (const bond of bondsOf(policies, facts, demandsOf)) {
        const repaired = repair(bond, scene, weeks, rows, traitsIn(traits, bond.facts));
        if (repaired === undefined)
            problems.push(nobody(policies, bond));
        else
            traits = { columns: new Map([...traits.columns, ...repaired.columns]), phases: traits.phases };
    }
    return isNonEmpty(problems) ? left(problems) : right(traits);
};
const nobody = (policies, { policy }) => {
    const pointers = [...new Set(policy.invariants.map(({ pointer }) => pointer))];
    const which = `the ${pointers.length === 1 ? "invariant" : "invariants"} ${quoteAll(pointers)}`;
    const whose = policies.length === 1 ? `of the policy ${quote(policy.name)}` : "of the policies";
    const message = `nobody was found who satisfies ${which} ${whose} in every week`;
    const [pointer = "/invariants"] = pointers;
    // places in several texts would be taken for places in one
    const range = policies.length === 1 ? policy.rangeOf(pointer) : undefined;
    return Object.freeze({
        ...problem("nobody-generated", pointer, message, "correct the invariants, or give customers who satisfy them"),
        ...(range && { range }),
    });
};
/** The places, ascending, that are rejected in some week. */
const rejectedBy = (vet, crowd) => {
    const marks = new Uint8Array(crowd.rows);
    let marked = 0;
    vet(crowd, ({ valid, rows }) => {
        for (let i = valid.indexOf(0); i !== -1; i = valid.indexOf(0, i + 1)) {
            const row = rows === undefined ? i : rows[i];
            marked += 1 - marks[row];
            marks[row] = 1;
        }
        return marked < crowd.rows ? "go on" : "enough";
    });
    const rejected = new Uint32Array(marked);
    for (let row = 0, next = 0; next < marked; row++)
        if (marks[row] === 1)
            rejected[next++] = row;
    return rejected;
};
/** The places below `length` that are not among these, which ascend. */
const without = (length, places) => {
    const left = new Uint32Array(length - places.length);
    let next = 0;
    for (let place = 0, i = 0; place < length; place++) {
        if (places[i] === place)
            i++;
        else
            left[next++] = place;
    }
    return left;
};
const pick = (rows, places) => places.map((place) => rows[place]);
/** @returns undefined where nobody was found who can be */
const repair = (bond, scene, weeks, rows, drawn) => {
    const vet = vetterOf(bond, scene.looked, weeks);
    const start = dayOfNumber(scene.start);
    const most = MOST_DRAWS * rows.length + 1000;
    /** Draws again who cannot be, among these, and says in which places nobody was found. */
    const drawnAgain = (some, traits, attempt, draws) => {
        const rejected = rejectedBy(vet, new Crowd(some.length, bond.facts, traits, start));
        const isVain = rejected.length === rows.length && attempt > FIRST_ATTEMPTS;
        if (rejected.length === 0 || isVain || attempt > ATTEMPTS || draws > most)
            return [traits, rejected];
        const others = pick(some, rejected);
        const [found, lacking] = drawnAgain(others, generate(scene, bond.facts, others, attempt), attempt + 1, draws + others.length);
        return [replaced(traits, rejected, found), pick(rejected, lacking)];
    };
    const [drawnTraits, lacking] = drawnAgain(rows, drawn, 1, 0);
    if (lacking.length === 0)
        return drawnTraits;
    let traits = drawnTraits;
    const find = neighbourFinder(bond, vet, start);
    const searched = [];
    for (const [i, place] of lacking.subarray(0, MOST_SEARCHES).entries()) {
        if (i - searched.length >= MOST_IN_VAIN)
            break;
        const row = Uint32Array.of(place);
        const found = find(traitsOf(traits, row));
        if (found === undefined)
            continue;
        searched.push(i);
        traits = replaced(traits, row, found);
    }
    return likeOthers(scene, rows, traits, lacking.filter((_, i) => !searched.includes(i)));
};
/** Those who were not found are as others are, by chance. */
const likeOthers = ({ seed }, rows, traits, lacking) => {
    if (lacking.length === 0)
        return traits;
    const others = without(rows.length, lacking);
    if (others.length === 0)
        return undefined;
    const stream = streamOf(seed, "like others");
    const chosen = lacking.map((place) => others[Math.floor(uniformOf(stream, rows[place], 0) * others.length)]);
    return replaced(traits, lacking, traitsOf(traits, chosen));
};
//# sourceMappingURL=possible-people.js.map