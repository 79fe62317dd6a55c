import { statementOf } from "@tierpolicy/engine";
import { quote, quoteAll, wrapWords } from "@tierpolicy/schema";
import { describeCustomer } from "../../../../check/describe-customer.js";
import { differingFacts, personLines } from "../../../output/witness-lines.js";
import { conditionWords, segmentsIn } from "./condition-words.js";
const INDENT = "  ";
/** What a rule says and does, in words. */
export const ruleText = (formulas, rule, effect, screen) => {
    const { colors } = screen;
    const { policy } = formulas;
    const blocks = [
        [
            colors.bold(`${rule.type} ${quote(rule.name)}`),
            ...indented(rule.services.map((id) => says(rule, policy.services.get(id))), screen),
        ],
        [
            "it matches",
            ...indented(conditionWords(rule.condition), screen),
            ...definitions(formulas, rule, screen),
            ...examples(effect, screen),
        ],
        ...(effect.matched
            ? effect.services.map((service) => serviceLines(formulas, service, screen))
            : [["no possible customer makes it match: it is dead"]]),
        ...(effect.matched && isShadowed(effect) ? [["without it, every decision would be the same: it is shadowed"]] : []),
    ];
    return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
};
export const isShadowed = ({ services }) => services.every(({ changes }) => changes.length === 0);
const indented = (lines, { wrapAt }, indent = INDENT) => lines.flatMap((line) => {
    const deep = indent + (/^ */.exec(line)?.[0] ?? "");
    return wrapWords(line.trimStart(), wrapAt, deep.length + INDENT.length).map((part, at) => deep + (at === 0 ? "" : INDENT) + part);
});
const definitions = ({ policy: { segments } }, { condition }, screen) => {
    const definitionOf = (id) => segments.get(id)?.condition;
    const lines = segmentsIn(condition, definitionOf).flatMap((id) => {
        const definition = definitionOf(id);
        const [first = "", ...rest] = definition ? conditionWords(definition) : [];
        return indented([`${quote(id)}: ${first}`, ...rest], screen);
    });
    return lines.length === 0 ? [] : ["where", ...lines];
};
const examples = ({ matched, missed }, { colors, wrapAt }) => {
    if (matched === undefined)
        return [];
    const told = (lead, person) => personLines(person, wrapAt - lead.length).map((line, at) => (at === 0 ? lead : " ".repeat(lead.length)) + colors.dim(line));
    return [
        ...told("such as: ", { facts: matched }),
        ...(missed ? told("and not: ", { facts: missed, differing: differingFacts(matched, missed) }) : ["and leaves nobody out"]),
    ];
};
const serviceLines = (formulas, { service, changes }, screen) => {
    const { colors } = screen;
    if (changes.length === 0)
        return [`of ${quote(service)} it changes nothing`];
    return [
        `of ${quote(service)} it changes`,
        ...changes.flatMap(({ direction, said, reach, customer, customers }) => [
            ...indented([`${direction === "gained" ? "+" : "-"} ${saidWords(said)}`], screen).map(direction === "gained" ? colors.green : colors.red),
            ...indented([`${reachWords(reach)}, such as ${describeCustomer(formulas, customer, customers)}`], screen, INDENT.repeat(2)),
        ]),
    ];
};
const reachWords = (reach) => {
    if (reach === "some")
        return "for some of those whom it matches";
    const within = { exclusiveTo: " within `exclusiveTo`", offered: " and who would be offered it anyway" };
    const but = reach.but.length === 0 ? "" : `, but those whom ${quoteAll(reach.but, "or")} matches`;
    return `for everyone whom it matches${reach.within === undefined ? "" : within[reach.within]}${but}`;
};
/** What decisions say, each ladder by its highest rung only, and all channels together. */
const saidWords = (said) => {
    const words = new Map();
    const channels = said.flatMap((one) => (one.kind === "channel" ? [one.channel] : []));
    for (const one of said)
        words.set(...(one.kind === "channel" ? ["channels", told(channels)] : saidWord(one)));
    return [...words.values()].join(", ");
};
const told = (channels) => `told on ${quoteAll(channels)}`;
const approvedBy = (name) => `approved by ${quote(name)}`;
const saidWord = (said) => {
    switch (said.kind) {
        case "offered":
            return ["offered", "offered"];
        case "commitment":
        case "publicity":
            return [said.kind, `${said.kind} ${quote(said.atLeast)}`];
        case "term":
            return [`term ${said.term}`, quote(`${said.term}: ${said.atLeast}`)];
        case "approval":
            return [`approval by ${said.by}`, approvedBy(said.by)];
        case "arrangement":
            return ["arrangement", `arranged for ${said.fee} by ${said.by}`];
    }
};
/** What the rule says of a service, with what its defaults and standards fill in. */
const says = (rule, service) => {
    const id = quote(service.id);
    switch (rule.type) {
        case "offer":
            return `${id} with ${offerWords(rule, service)}`;
        case "withhold":
            return id;
        case "limit":
            return `${id} to ${levelWords(rule.commitment, rule.publicity, rule.terms)}`;
        case "arrange":
            return `${id} for ${rule.fee} by ${rule.by}`;
    }
};
const offerWords = (rule, service) => {
    const { commitment, publicity, terms, channels, approval } = statementOf(rule, service);
    return [
        levelWords(commitment, publicity, terms),
        ...(channels ? [told(channels)] : []),
        ...(approval === undefined ? [] : [approvedBy(approval)]),
    ].join(", ");
};
const levelWords = (commitment, publicity, terms) => [
    ...(commitment === undefined ? [] : [`commitment ${quote(commitment)}`]),
    ...(publicity === undefined ? [] : [`publicity ${quote(publicity)}`]),
    ...[...terms].map(([term, value]) => quote(`${term}: ${value}`)),
].join(", ");
//# sourceMappingURL=rule-text.js.map