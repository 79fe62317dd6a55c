import { align, spaceFor } from "./alignment.js";
import { changeInWords } from "./groups/change-words.js";
import { concernedIn } from "./groups/concerned.js";
import { changedParts } from "./groups/parts-of.js";
import { overheardOf } from "./hearing/heard.js";
import { doubtfulRounding } from "./joint/rounding.js";
import { oneSidedCustomers } from "./one-sided.js";
import { segmentPairs, segmentRenames, serviceRenames } from "./renames/in-space.js";
import { ruleRenames } from "./renames/rule-renames.js";
import { Replay } from "./replay/replay.js";
/** @param asked is told before each service how many have been compared, of how many */
export const compare = async (before, after, { budget, renames }, asked = () => { }) => {
    const alignment = align(before, after, renames);
    const space = spaceFor(alignment, budget);
    const renamed = {
        segments: renames ? segmentRenames(alignment, space) : new Map(),
        services: renames ? serviceRenames(alignment, space) : new Map(),
    };
    const pairs = pairsOf(alignment, renamed.services);
    const segments = segmentPairs(alignment, renamed.segments);
    const replay = new Replay(alignment, pairs, budget);
    const undecided = [];
    const changes = [];
    const steps = [];
    const hearing = [];
    for (const [at, pair] of pairs.entries()) {
        await asked(at, pairs.length);
        const service = nameOf(alignment, pair);
        const found = await examined(pair, { alignment, space, segments, replay });
        if (found.kind === "undecided") {
            undecided.push({ service, reason: found.reason });
            continue;
        }
        for (const { group, change } of found.answer.changes) {
            changes.push({ service, ...change });
            steps.push(group.steps);
        }
        hearing.push(...found.answer.hearing.map((one) => ({ service, ...one })));
    }
    const customers = [];
    if (alignment.differInDomain) {
        const found = space.ask((joint) => oneSidedCustomers(joint, segments));
        if (found.kind === "undecided")
            undecided.push({ reason: found.reason });
        else
            customers.push(...found.answer.map((group) => replay.oneSided(group)));
    }
    const gone = (ids, taken) => ids.filter((id) => ![...taken].includes(id));
    const report = {
        before: policyName(before),
        after: policyName(after),
        verdict: changes.length + hearing.length + customers.length > 0 ? "changed" : undecided.length > 0 ? "undecided" : "alike",
        renames: renames ? allRenames(alignment, renamed) : [],
        facts: alignment.joined.changes,
        services: {
            added: gone(alignment.added, renamed.services.values()),
            removed: gone(alignment.vanished, renamed.services.keys()),
        },
        changes,
        hearing,
        customers,
        undecided,
    };
    return { report: Object.freeze(report), replay, pairs, steps };
};
const pairsOf = ({ before, after, suspects, vanished, added }, renames) => {
    const old = new Map([...renames].map(([was, is]) => [is, was]));
    const asked = new Set([...suspects, ...added]);
    return [
        ...[...after.services.keys()].filter((id) => asked.has(id)).map((id) => ({ before: old.get(id) ?? id, after: id })),
        ...[...before.services.keys()].filter((id) => vanished.includes(id) && !renames.has(id)).map((id) => ({ before: id, after: id })),
    ];
};
const nameOf = ({ after }, pair) => (after.services.has(pair.after) ? pair.after : pair.before);
const examined = async (pair, { alignment, space, segments, replay }) => {
    const asked = space.ask((joint) => ({
        groups: changedParts(joint, pair).map(({ customers, steps }) => ({
            steps,
            segments: concernedIn(joint, segments, customers),
            witness: joint.space.witness(customers),
        })),
        overheard: overheardOf(joint, pair, segments),
        doubt: doubtfulRounding(joint, alignment, pair, replay),
    }));
    if (asked.kind === "undecided")
        return asked;
    const { groups, overheard, doubt } = asked.answer;
    if (doubt !== undefined)
        return { kind: "undecided", reason: doubt };
    const changes = [];
    for (const group of groups) {
        const { segments, steps } = group;
        changes.push({ group, change: { ...changeInWords(steps), segments, witness: await replay.group(pair, group) } });
    }
    const hearing = [];
    for (const one of overheard)
        hearing.push(await heard(one, replay));
    const ignorance = replay.ignorance(pair);
    if (ignorance !== undefined)
        return { kind: "undecided", reason: ignorance };
    return { kind: "decided", answer: { changes, hearing } };
};
const heard = async (one, replay) => ({
    channel: one.channel,
    change: one.by === "after" ? "gained" : "lost",
    carriage: one.carriage,
    segments: one.segments,
    witness: await replay.overheard(one),
});
const allRenames = ({ before, after, words, factRenames, channelRenames }, { segments, services }) => {
    const wording = { ...words.before, service: (id) => services.get(id) ?? id };
    const of = (kind, renames) => [...renames].map(([before, after]) => ({ kind, before, after }));
    return [
        ...of("fact", factRenames),
        ...of("segment", segments),
        ...of("channel", channelRenames),
        ...of("service", services),
        ...of("rule", ruleRenames(before, after, wording)),
    ];
};
const policyName = ({ name, version }) => ({ name, ...(version !== undefined && { version }) });
//# sourceMappingURL=compare.js.map