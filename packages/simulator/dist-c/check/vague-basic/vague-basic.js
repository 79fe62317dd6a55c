import { atLeast, ceilingOf, commitment } from "@tierpolicy/engine";
import { quote, quoteAll } from "@tierpolicy/schema";
import { offersOf } from "../hearing/carriers.js";
import { channelPointer, howToReach, uninformedIn, whySilent } from "../hearing/silence.js";
import { unheard } from "../hearing/unheard.js";
import { blameFor } from "./blame.js";
/**
 * Refuted iff, for a basic service, the set *offered it − offered it with commitment `best-effort` or firmer* is not empty,
 * or the set *offered it − ∪ over all channels of those who hear of it there* is not.
 */
export const vagueBasic = {
    id: "vague-basic",
    severity: "warn",
    proved: "whoever is offered a basic service is promised it and hears of it",
    questions: (policy) => [...policy.services.values()]
        .filter(({ id, need }) => need === "basic" && offersOf(policy, id).length > 0)
        .flatMap((service) => [...promiseQuestions(policy, service), hearingQuestion(policy, service)]),
};
const isVague = (level) => level !== undefined && !atLeast(commitment)(level, "best-effort");
/** Whether a rule leaves a service without a promise, if it has a say. */
const isVagueRule = (rule, { defaults, classDefault }) => {
    if (rule.type === "limit")
        return isVague(rule.commitment);
    return rule.type === "offer" && isVague(rule.states.commitment ?? defaults.commitment ?? classDefault.commitment);
};
/** Where the words alone settle that everyone is promised it, there is nothing to ask. */
const promiseQuestions = (policy, service) => {
    const canBeVague = isVague(ceilingOf(service).commitment) || policy.rules.some((rule) => rule.services.includes(service.id) && isVagueRule(rule, service));
    return canBeVague ? [promiseQuestion(policy, service)] : [];
};
const promiseQuestion = (policy, service) => ({
    subject: { service: service.id, rules: [] },
    pointer: service.pointer,
    topic: `whether all who are offered ${quote(service.id)}, a basic service, are promised it`,
    violation: ({ space, offered, commitmentAtLeast }) => ({
        kind: "customer",
        customers: space.minus(offered(service.id), commitmentAtLeast(service.id, "best-effort")),
    }),
    isShownBy: ({ customer }) => {
        const decided = customer?.services[service.id];
        return decided?.offered === true && isVague(decided.commitment);
    },
    tell: ({ customer, replay }) => {
        const blame = blameFor(policy, service, replay.customer?.services[service.id], "commitment", isVague);
        return {
            message: `${quote(service.id)}, a basic service, is offered to ${customer} with commitment \`none\``,
            help: promiseHelp(service, blame),
            pointers: [blame.pointer],
            rules: namesOf([...blame.limits, ...blame.offers]),
        };
    },
});
const namesOf = (rules) => rules.map(({ name }) => name);
const promiseHelp = (service, { limits, offers }) => {
    const raise = isVague(ceilingOf(service).commitment)
        ? ["raise the ceiling of basic services in `standards` to `best-effort` at least"]
        : [];
    const promise = offers.length > 0 ? [`let ${quoteAll(namesOf(offers))} promise \`best-effort\` at least`] : [];
    const leave = limits.length > 0 ? [`let ${quoteAll(namesOf(limits))} leave \`best-effort\` at least, or name other services there`] : [];
    return [...raise, ...promise, ...leave].join(", and ");
};
const hearingQuestion = (policy, service) => ({
    subject: { service: service.id, rules: [] },
    pointer: service.pointer,
    topic: `whether all who are offered ${quote(service.id)}, a basic service, hear of it`,
    asksOfChannels: true,
    violation: (formulas) => ({ kind: "customer", customers: unheard(formulas, service, formulas.offered(service.id)) }),
    isShownBy: ({ customer }) => {
        const decided = customer?.services[service.id];
        return decided?.offered === true && decided.channels.length === 0;
    },
    tell: (evidence) => {
        const uninformed = uninformedIn(policy, service, evidence);
        return {
            message: `${quote(service.id)}, a basic service, is offered to ${evidence.customer}, who does not hear of it: ${whySilent(uninformed)}`,
            ...(uninformed.decided.publicity === "unannounced" ? keptSecret(uninformed) : untold(uninformed)),
        };
    },
});
const untold = (uninformed) => ({
    help: howToReach(uninformed),
    pointers: [channelPointer(uninformed)],
    rules: namesOf(uninformed.offers),
});
const keptSecret = ({ policy, service, decided }) => {
    const { limits, offers, pointer } = blameFor(policy, service, decided, "publicity", (level) => level === "unannounced");
    return {
        help: "raise the publicity to `individual` or wider, and name a channel that reaches such customers",
        pointers: [pointer],
        rules: namesOf([...limits, ...offers]),
    };
};
//# sourceMappingURL=vague-basic.js.map