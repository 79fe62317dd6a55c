import { joinFacts } from "./joint/join-facts.js";
import { JointSpace } from "./joint/joint.js";
import { inJointWords, narrowedTo } from "./joint/joint-words.js";
import { hopelessRounding } from "./joint/rounding.js";
import { channelRenames } from "./renames/channel-renames.js";
import { factRenames } from "./renames/fact-renames.js";
import { goneFrom } from "./renames/pairing.js";
import { ConditionSignatures } from "./signatures/condition-signatures.js";
import { Interner, sorted } from "./signatures/interner.js";
import { serviceSignatures } from "./signatures/service-signatures.js";
import { wordBy } from "./signatures/wording.js";
const NONE = new Map();
/** @param renames whether what is called otherwise is looked for */
export const align = (before, after, renames) => {
    const facts = renames ? factRenames(before, after) : NONE;
    const channels = renames ? channelRenames(before, after, wordBy(facts)) : NONE;
    const joined = joinFacts(before, after, facts);
    const same = (id) => id;
    const words = {
        before: { fact: wordBy(joined.words), service: same, channel: wordBy(channels), segment: (id) => `${id} (before)` },
        after: { fact: same, service: same, channel: same, segment: same },
    };
    const interner = new Interner();
    const [was, is] = [serviceSignatures(before, interner, words.before), serviceSignatures(after, interner, words.after)];
    const invariants = (policy, side) => {
        const conditions = new ConditionSignatures(policy, interner, words[side].fact);
        return sorted(policy.invariants.map((condition) => conditions.of(condition))).join();
    };
    return {
        before,
        after,
        factRenames: facts,
        channelRenames: channels,
        joined,
        words,
        suspects: [...is].flatMap(([id, signature]) => (was.has(id) && was.get(id) !== signature ? [id] : [])),
        vanished: goneFrom(was.keys(), is),
        added: goneFrom(is.keys(), was),
        differInDomain: joined.before.length + joined.after.length > 0 || invariants(before, "before") !== invariants(after, "after"),
    };
};
/** A space for those services of the policies that are in question. */
export const spaceFor = (alignment, budget) => {
    const { before, after, joined, words, suspects, vanished, added, differInDomain } = alignment;
    const narrow = (policy, services) => narrowedTo(policy, new Set([...suspects, ...services]));
    // whoever is no longer a customer loses all services, those too that are as they were
    const was = differInDomain ? before : narrow(before, vanished);
    const policies = {
        before: inJointWords(was, words.before, joined.facts, joined.before),
        after: inJointWords(narrow(after, added), words.after, joined.facts, joined.after),
    };
    const hopeless = hopelessRounding(joined.rounded, [policies.before, policies.after]);
    return new JointSpace(policies.before, policies.after, { budget, ...(hopeless !== undefined && { hopeless }) });
};
//# sourceMappingURL=alignment.js.map