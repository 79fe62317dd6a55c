import { isNonEmpty } from "fp-ts/lib/Array.js";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { streamOf, uniformOf } from "../../chance/draws.js";
import { dayOfNumber } from "../calendar.js";
import { firstRows, gathered } from "../columns/stored.js";
import { Crowd } from "../crowd.js";
import { bondsOf } from "../invariants/bonds.js";
import { vetterOf } from "../invariants/vet.js";
import { drawPhases } from "../recurring/phases.js";
import { roundOf } from "../recurring/round.js";
import { Complaints } from "./complaints.js";
import { readRecords } from "./read-records.js";
/**
 * The given customers as they are in the first week, and as many strangers as are wanted, each like a customer that chance picks.
 *
 * @param rows of customers and strangers together
 * @returns or everything that is wrong with any customer, by the pointer `/<index>/<fact>`
 */
export const givenPeople = (policies, facts, records, { scene, weeks, rows }) => {
    const complaints = new Complaints();
    const given = readRecords(policies, records, complaints);
    const traits = comingRound(scene.seed, facts, given.columns, given.places);
    for (const policy of policies)
        vetGiven(policy, facts, given, traits, { scene, weeks }, complaints);
    const problems = [...complaints.all()];
    if (isNonEmpty(problems))
        return left(problems);
    const sources = firstRows(rows);
    const stream = streamOf(scene.seed, "strangers like customers");
    for (let row = records.length; row < rows; row++)
        sources[row] = Math.floor(uniformOf(stream, row, 0) * records.length);
    const spread = (columns) => rows === records.length ? columns : new Map([...columns].map(([id, stored]) => [id, gathered(stored, sources)]));
    const everybody = comingRound(scene.seed, facts, spread(given.columns), firstRows(rows));
    const lasting = (columns) => new Map([...columns].filter(([id]) => !everybody.phases.has(id)));
    return right({
        ...everybody,
        own: new Map([...given.own].map(([policy, columns]) => [policy, spread(lasting(columns))])),
        ids: records.map(idOf),
    });
};
/** Numbers are the same as their text, since a table of text has no others. */
const idOf = (record) => {
    const id = Object.hasOwn(record, "id") ? record["id"] : undefined;
    return typeof id === "string" ? id : Number.isSafeInteger(id) ? String(id) : undefined;
};
/** What comes round is in the first week as the customers say; who has no own week then has it in some other one, by chance. */
const comingRound = (seed, facts, columns, rows) => {
    const lasting = new Map(columns);
    const phases = new Map();
    for (const fact of facts.values()) {
        const round = roundOf(fact);
        const stored = columns.get(fact.id);
        if (round === undefined || stored === undefined)
            continue;
        lasting.delete(fact.id);
        phases.set(fact.id, drawPhases(seed, fact.id, round.others.length, rows, 0, atFirst(round, stored)));
    }
    return { columns: lasting, phases };
};
const NONE = { kind: "none" };
const atFirst = ({ usual, others }, stored) => {
    const said = stored.kind === "numbers" ? stored.values : stored.kind === "coded" ? stored.codes : new Uint8Array(0);
    const owns = others.map((_, value) => ({ kind: "value", value }));
    return (place) => (said[place] === usual ? NONE : (owns[others.indexOf(said[place])] ?? NONE));
};
/** Complains of those who break an invariant in some week, of each once for invariants that have to do with each other. */
const vetGiven = (policy, facts, { places, own }, traits, { scene, weeks }, complaints) => {
    const columns = new Map([...traits.columns, ...(own.get(policy) ?? [])]);
    const crowd = new Crowd(places.length, facts, { columns, phases: traits.phases }, dayOfNumber(scene.start));
    for (const bond of bondsOf([policy], facts)) {
        const seen = new Uint8Array(places.length);
        vetterOf(bond, scene.looked, weeks)(crowd, ({ week, valid, rows, at }) => {
            for (let i = valid.indexOf(0); i !== -1; i = valid.indexOf(0, i + 1)) {
                const row = rows === undefined ? i : rows[i];
                if (seen[row] === 1)
                    continue;
                seen[row] = 1;
                if (complaints.isFull)
                    complaints.count();
                else
                    complaints.add(places[row], problemsIn(at(i), week, crowd));
            }
            return "go on";
        });
    }
};
const problemsIn = (broken, week, crowd) => {
    if (!isLeft(broken))
        return [];
    if (week === 0)
        return broken.left;
    return broken.left.map((one) => ({ ...one, message: `${one.message}, in the week of ${crowd.dateOf(week)}` }));
};
//# sourceMappingURL=given-people.js.map