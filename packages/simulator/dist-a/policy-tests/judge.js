import { atLeast, commitment, publicity, termLattice, } from "@tierpolicy/engine";
import { quote, quoteAll } from "@tierpolicy/schema";
/** Whether a claim holds: undefined where it does. */
export const judge = (claim, situation) => {
    const { policy, decision } = situation;
    const decided = (service) => decision.services[service];
    switch (claim.kind) {
        case "offered":
            return missUnless(decided(claim.service).offered === claim.wanted, quote(claim.service), "offered", claim.wanted);
        case "commitment":
            return level(claim, decided(claim.service), commitment, decided(claim.service).commitment);
        case "publicity":
            return level(claim, decided(claim.service), publicity, decided(claim.service).publicity);
        case "term": {
            const scale = policy.services.get(claim.service)?.terms.get(claim.term);
            return level(claim, decided(claim.service), termLattice(scale), decided(claim.service).terms?.[claim.term]);
        }
        case "channels":
            return listed(claim.channels, decided(claim.service).channels, `the customer is not told of ${quote(claim.service)} on just these channels`, "told nowhere");
        case "told": {
            const told = decided(claim.service).channels.includes(claim.channel);
            return missUnless(told === claim.wanted, "the customer", `told of ${quote(claim.service)} on ${quote(claim.channel)}`, claim.wanted);
        }
        case "approval":
            return listed(claim.names, decided(claim.service).approval ?? [], `${quote(claim.service)} is not to be approved by just these`, "nobody");
        case "arranged":
            return missUnless((decided(claim.service).arrangement !== undefined) === claim.wanted, quote(claim.service), "arrangeable for a fee", claim.wanted);
        case "arrangement":
            return arranged(claim, decided(claim.service));
        case "hears":
            return heard(claim, situation.news());
        case "segments":
            return listed(claim.segments, decision.segments, "the customer is not in just these segments", "in no segment");
        case "member":
            return missUnless(decision.segments.includes(claim.segment) === claim.wanted, "the customer", `in ${quote(claim.segment)}`, claim.wanted);
        case "agreement":
            return agreed(claim, situation.clause(claim.service));
    }
};
const missUnless = (holds, subject, state, wanted) => {
    const [is, isNot] = [state, `not ${state}`];
    if (holds)
        return undefined;
    const [expected, got] = wanted ? [is, isNot] : [isNot, is];
    return { message: `${subject} is ${got}`, expected, got };
};
const level = (claim, { offered }, ladder, got) => {
    const { service, bound, kind, term = kind } = claim;
    const reaches = atLeast(ladder);
    const what = `${term} of ${quote(service)}`;
    const expected = `${term} ${boundText(bound, kind === "term" ? ["or better", "or worse"] : ["or more", "or less"])}`;
    // A service that is not offered is below every level (spec §6).
    if (!offered || got === undefined)
        return bound.atLeast === undefined
            ? undefined
            : { message: `${quote(service)} is not offered, and so below every ${kind}`, expected, got: "not offered" };
    const holds = (bound.atLeast === undefined || reaches(got, bound.atLeast)) && (bound.atMost === undefined || reaches(bound.atMost, got));
    return holds ? undefined : { message: `the ${what} is ${quote(String(got))}`, expected, got: `${term} ${got}` };
};
const boundText = ({ atLeast, atMost }, [up, down]) => {
    if (atLeast === atMost)
        return String(atLeast);
    if (atMost === undefined)
        return `${atLeast} ${up}`;
    return atLeast === undefined ? `${atMost} ${down}` : `from ${atLeast} to ${atMost}`;
};
const listed = (expected, got, message, none) => {
    const isSame = expected.length === got.length && expected.every((id) => got.includes(id));
    const text = (ids) => (ids.length === 0 ? none : ids.join(", "));
    return isSame ? undefined : { message, expected: text(expected), got: text(got) };
};
const arranged = ({ service, fee, by }, { offered, arrangement }) => {
    const expected = `arrangeable${fee === undefined ? "" : ` for ${fee}`}${by === undefined ? "" : ` by ${by}`}`;
    if (arrangement === undefined) {
        const got = offered ? "offered" : "not arrangeable";
        return { message: `${quote(service)} is ${got}`, expected, got };
    }
    if ((fee ?? arrangement.fee) === arrangement.fee && (by ?? arrangement.by) === arrangement.by)
        return undefined;
    const got = `arrangeable for ${arrangement.fee} by ${arrangement.by}`;
    return { message: `${quote(service)} is ${got}`, expected, got };
};
const heard = ({ service, wanted }, news) => {
    if (news === undefined)
        return "undecided";
    const on = news.find((one) => one.service === service)?.channels;
    if ((on !== undefined) === wanted)
        return undefined;
    return on === undefined
        ? { message: `the customer does not hear of ${quote(service)}`, expected: "hears of it", got: "told on no channel" }
        : {
            message: `the customer hears of ${quote(service)} on ${quoteAll(on)}`,
            expected: "does not hear of it",
            got: `told on ${on.join(", ")}`,
        };
};
const PART_TEXT = {
    provided: "provided",
    arrangeable: "can be arranged for a fee",
    notProvided: "not provided",
};
const agreed = ({ service, part }, clause) => {
    if (clause === "undecided")
        return clause;
    if (clause?.part === part)
        return undefined;
    const text = (of) => (of === undefined ? "not mentioned" : PART_TEXT[of]);
    const got = clause?.part === "arrangeable" ? `can be arranged for ${clause.fee} by ${clause.by}` : text(clause?.part);
    return { message: `the agreement says of ${quote(service)}: ${got}`, expected: text(part), got };
};
//# sourceMappingURL=judge.js.map