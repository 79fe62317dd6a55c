import { InvariantError, readFacts } from "@tierpolicy/engine";
import { stepsBetween, stepsKey } from "../groups/change-words.js";
import { scalesIn } from "../groups/grade.js";
import { exampleOf, seenBy } from "../joint/customers.js";
import { deciderOf, decisionOn } from "./decider.js";
import { hearsBecauseOf } from "./hears-because.js";
const NO_RULES = { offer: [], withhold: [], limit: [], arrange: [] };
/**
 * Shows what was found in a joint space to be so, by deciding on its witnesses with each of the policies by itself,
 * once by `decide` and once by the reference on json-rules-engine.
 */
export class Replay {
    before;
    after;
    #alignment;
    /** @param pairs the services that are held against each other */
    constructor(alignment, pairs, budget) {
        this.#alignment = alignment;
        const decider = (side) => {
            const policy = alignment[side];
            return deciderOf(policy, new Set(pairs.map((pair) => pair[side]).filter((id) => policy.services.has(id))), budget);
        };
        this.before = decider("before");
        this.after = decider("after");
    }
    /** Why what channels carry of a service could not be worked out in a policy's own space; undefined where it could. */
    ignorance(pair) {
        return this.before.carriage.ignorance(pair.before) ?? this.after.carriage.ignorance(pair.after);
    }
    /** @throws InvariantError where the decisions on the witness of a group do not change as the group does */
    async group(pair, { steps, witness }) {
        const seen = this.#seen(witness);
        const [before, after] = await Promise.all([this.before.replay(seen.before, pair.before), this.after.replay(seen.after, pair.after)]);
        const shown = this.stepsBetween(pair, before, after);
        const varies = new Set(steps.flatMap((step) => ("varies" in step ? [step.varies] : [])));
        if (stepsKey(shown, varies) !== stepsKey(steps, varies) && this.ignorance(pair) === undefined)
            contradiction(`a change of \`${pair.after}\``, stepsKey(steps), stepsKey(shown), seen);
        const rules = (decision) => decision?.rules ?? NO_RULES;
        return {
            ...exampleOf(seen),
            rules: { before: rules(decisionOn(before, pair.before)), after: rules(decisionOn(after, pair.after)) },
        };
    }
    /** @throws InvariantError where the decisions do not show that somebody hears by one of the policies only */
    async overheard({ service, channel, by, hearer, because }) {
        const other = by === "after" ? "before" : "after";
        const [hearing, speaking] = [this.#seen(hearer), this.#seen(because)];
        const meets = async (side) => {
            const decider = this[side];
            const named = [...decider.policy.channels.keys()].find((id) => this.#alignment.words[side].channel(id) === channel);
            if (named === undefined)
                return false;
            const met = async (seen) => {
                // the other policy may not take whom it is told because of
                if (side === other && decider.decide(seen[side])._tag === "Left")
                    return undefined;
                const facts = readFacts(decider.policy, seen[side]);
                return facts._tag === "Left" ? undefined : { facts: facts.right, decision: await decider.replay(seen[side], service[side]) };
            };
            const [one, two] = [await met(hearing), await met(speaking)];
            return one !== undefined && two !== undefined && hearsBecauseOf(decider, named, service[side], one, two);
        };
        const shown = [await meets(by), await meets(other)];
        if ((shown[0] !== true || shown[1] !== false) && this.ignorance(service) === undefined)
            contradiction(`who hears of \`${service[by]}\` on \`${channel}\``, "true, false", shown.join(", "), hearing);
        return { ...exampleOf(hearing), because: exampleOf(speaking) };
    }
    /** @throws InvariantError where the policies do not take and refuse the witness as the group says */
    oneSided({ witness, ...group }) {
        const seen = this.#seen(witness);
        const taken = ["before", "after"].filter((side) => this[side].decide(seen[side])._tag === "Right");
        if (taken.join() !== group.knownTo)
            contradiction("who is a customer", group.knownTo, taken.join(), seen);
        return { ...group, witness: exampleOf(seen) };
    }
    /** What changes of a service between two decisions, in joint words. */
    stepsBetween(pair, before, after) {
        const was = decisionOn(before, pair.before);
        const channels = was?.channels.map(this.#alignment.words.before.channel);
        const [wasService, isService] = [this.before.policy.services.get(pair.before), this.after.policy.services.get(pair.after)];
        return stepsBetween(was && { ...was, channels: channels ?? [] }, decisionOn(after, pair.after), (term) => scalesIn(wasService, isService, term));
    }
    #seen(customer) {
        const { before, after, joined } = this.#alignment;
        return seenBy(before, after, joined.words, customer);
    }
}
const contradiction = (what, found, shown, { before, after }) => {
    throw new InvariantError(`the replay of ${what} shows ${JSON.stringify(shown)}, not ${JSON.stringify(found)}: ${JSON.stringify({ before, after })}`);
};
//# sourceMappingURL=replay.js.map