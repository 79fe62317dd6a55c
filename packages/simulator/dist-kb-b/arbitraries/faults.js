import { pick } from "./choices.js";
const partsOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.values(value).filter(isPart) : [];
const isPart = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value) => (Array.isArray(value) ? value.filter(isPart) : []);
/** Spoils one of the parts, if there is one. */
const spoilOne = (parts, at, change) => {
    if (parts.length === 0)
        return false;
    change(pick(parts, at));
    return true;
};
/** The part of the document that holds all facts, or all services, if it is still there. */
const listed = (document, key) => [document[key]].filter(isPart);
const factsOf = (document) => partsOf(document["facts"]);
const servicesOf = (document) => partsOf(document["services"]);
const channelsOf = (document) => partsOf(document["channels"]);
const segmentsOf = (document) => partsOf(document["segments"]);
const rulesOf = (document) => listOf(document["rules"]);
const paramsOf = (document, type) => rulesOf(document).flatMap((rule) => {
    const event = rule["event"];
    return type === undefined || event["type"] === type ? [event["params"]] : [];
});
const nodesIn = (condition) => {
    if (!isPart(condition))
        return [];
    const below = [condition["all"], condition["any"]].flatMap((group) => (Array.isArray(group) ? group : []));
    return [condition, ...below.flatMap(nodesIn), ...nodesIn(condition["not"])];
};
const nodesOf = (document) => [...rulesOf(document), ...segmentsOf(document)].flatMap((part) => nodesIn(part["conditions"]));
const comparisonsOf = (document) => nodesOf(document).filter((node) => "operator" in node);
const factNamed = (document, name) => {
    const fact = listed(document, "facts")[0]?.[name];
    return isPart(fact) ? fact : {};
};
const isOpenString = (fact) => fact["type"] === "string" && fact["enum"] === undefined && fact["format"] === undefined;
/**
 * What can be wrong with a policy document, each by a name. Every one makes a valid document invalid, wherever it is applied.
 */
export const FAULTS = {
    "a version that does not exist": (document) => spoilOne([document], 0, (part) => (part["tierpolicy"] = 2)),
    "no name": (document) => spoilOne([document], 0, (part) => delete part["name"]),
    "facts in a list": (document) => spoilOne([document], 0, (part) => (part["facts"] = Object.keys(part["facts"]))),
    "an unknown key at the top": (document) => spoilOne([document], 0, (part) => (part["servces"] = {})),
    "an unknown key in a fact": (document, at) => spoilOne(factsOf(document), at, (part) => (part["minimun"] = 1)),
    "an unknown key in a service": (document, at) => spoilOne(servicesOf(document), at, (part) => (part["exclusive"] = ["gold"])),
    "an unknown key in a rule": (document, at) => spoilOne(rulesOf(document), at, (part) => (part["condition"] = { all: [] })),
    "an unknown key in a channel": (document, at) => spoilOne(channelsOf(document), at, (part) => (part["overheardby"] = [])),
    "an unknown key in an event": (document, at) => spoilOne(paramsOf(document), at, (part) => (part["services"] = "x")),
    "an id with a blank": (document) => spoilOne(listed(document, "services"), 0, (part) => (part["Fast Lane"] = { need: "basic", control: "high" })),
    "a fact of no type": (document, at) => spoilOne(factsOf(document), at, (part) => delete part["type"]),
    "bounds that leave nothing": (document) => spoilOne(listed(document, "facts"), 0, (part) => (part["empty"] = { type: "integer", minimum: 3, maximum: 2 })),
    "a default out of bounds": (document) => spoilOne(listed(document, "facts"), 0, (part) => (part["off"] = { type: "integer", minimum: 3, default: 2 })),
    "two clocks": (document) => spoilOne(listed(document, "facts"), 0, (part) => {
        part["clockOne"] = { type: "string", format: "date", clock: true };
        part["clockTwo"] = { type: "string", format: "date", clock: true };
    }),
    "a clock that is no date": (document) => spoilOne(listed(document, "facts"), 0, (part) => (part["clockwork"] = { type: "boolean", clock: true })),
    "an enum that repeats a value": (document) => spoilOne(listed(document, "facts"), 0, (part) => (part["twice"] = { type: "string", enum: ["a", "a"] })),
    "an unknown fact": (document, at) => spoilOne(comparisonsOf(document), at, (part) => (part["fact"] = "nobodyDeclaredThis")),
    "an unknown operator": (document, at) => spoilOne(comparisonsOf(document), at, (part) => (part["operator"] = "equals")),
    "an unknown decorator": (document, at) => spoilOne(comparisonsOf(document), at, (part) => (part["operator"] = `sometimes:${part["operator"]}`)),
    "no value": (document, at) => spoilOne(comparisonsOf(document), at, (part) => delete part["value"]),
    "a value of no type": (document, at) => spoilOne(comparisonsOf(document), at, (part) => (part["value"] = null)),
    "params in a condition": (document, at) => spoilOne(comparisonsOf(document), at, (part) => (part["params"] = { days: 30 })),
    "a path that is a query": (document, at) => spoilOne(comparisonsOf(document), at, (part) => (part["path"] = "$..city")),
    "in with a string": (document, at) => spoilOne(comparisonsOf(document), at, (part) => {
        part["operator"] = "in";
        part["value"] = "gold, silver";
    }),
    "an order of strings": (document, at) => spoilOne(comparisonsOf(document).filter((part) => isOpenString(factNamed(document, part["fact"]))), at, (part) => {
        part["operator"] = "greaterThan";
        part["value"] = "9";
    }),
    "a value outside the enum": (document, at) => spoilOne(comparisonsOf(document).filter((part) => factNamed(document, part["fact"])["enum"] !== undefined), at, (part) => {
        part["operator"] = "equal";
        part["value"] = "nobody-listed-this";
    }),
    "an empty any": (document, at) => spoilOne(rulesOf(document), at, (part) => (part["conditions"] = { any: [] })),
    "a bare comparison at the root": (document, at) => spoilOne(rulesOf(document), at, (part) => (part["conditions"] = { fact: "spend", operator: "equal", value: 1 })),
    "an unknown segment": (document, at) => spoilOne(rulesOf(document), at, (part) => (part["conditions"] = { condition: "nobodys" })),
    "a segment that is in itself": (document, at) => {
        const segments = Object.entries(document["segments"]);
        return spoilOne(segments.map(([id, segment]) => ({ id, segment })), at, ({ id, segment }) => (segment["conditions"] = { not: { condition: id } }));
    },
    "an unknown service": (document, at) => spoilOne(paramsOf(document), at, (part) => (part["service"] = "nobodys")),
    "a tag that nothing has": (document, at) => spoilOne(paramsOf(document), at, (part) => (part["service"] = { tag: "nobodys" })),
    "an unknown channel": (document, at) => spoilOne(paramsOf(document, "offer"), at, (part) => (part["channels"] = ["nobodys"])),
    "an unknown commitment": (document, at) => spoilOne(paramsOf(document, "offer"), at, (part) => (part["commitment"] = "best effort")),
    "an unknown term": (document, at) => spoilOne(paramsOf(document, "offer"), at, (part) => (part["terms"] = { nobodys: 1 })),
    "a term without a value": (document, at) => spoilOne(paramsOf(document, "offer"), at, (part) => {
        document["services"]["lacking"] = { need: "basic", control: "high", terms: { hours: { type: "integer", better: "less" } } };
        part["service"] = "lacking";
        delete part["terms"];
    }),
    "a fee below zero": (document, at) => spoilOne(paramsOf(document, "arrange"), at, (part) => (part["fee"] = -1)),
    "a fee in an offer": (document, at) => spoilOne(paramsOf(document, "offer"), at, (part) => (part["fee"] = 1)),
    "an event of no known type": (document, at) => spoilOne(rulesOf(document), at, (part) => (part["event"]["type"] = "offers")),
    "two rules of one name": (document, at) => spoilOne(rulesOf(document), at, (part) => {
        part["name"] = "the same";
        document["rules"].push({ ...structuredClone(part) });
    }),
    "nobody may know": (document, at) => spoilOne(servicesOf(document), at, (part) => (part["knownTo"] = [])),
    "exclusive to an unknown segment": (document, at) => spoilOne(servicesOf(document), at, (part) => (part["exclusiveTo"] = ["nobodys"])),
    "control of a delight": (document, at) => spoilOne(servicesOf(document), at, (part) => {
        part["need"] = "delight";
        part["control"] = "high";
    }),
    "a basic service without control": (document, at) => spoilOne(servicesOf(document), at, (part) => {
        part["need"] = "basic";
        delete part["control"];
        delete part["story"];
        delete part["surprise"];
    }),
    "a story that not everyone may know": (document) => spoilOne(Object.keys(document["segments"]).map((id) => ({ id })), 0, ({ id }) => {
        document["services"]["tale"] = { need: "delight", story: true, knownTo: [id] };
    }),
    "more kept than promised": (document, at) => spoilOne(servicesOf(document), at, (part) => (part["evidence"] = { kept: 5, promised: 4 })),
    "a target above one": (document, at) => spoilOne(servicesOf(document), at, (part) => (part["standard"] = { target: 1.01 })),
    "a reach of no known kind": (document, at) => spoilOne(channelsOf(document), at, (part) => (part["reach"] = "everyone")),
    "a public channel that is overheard": (document, at) => spoilOne(channelsOf(document), at, (part) => {
        part["reach"] = "public";
        part["overheardBy"] = Object.keys(document["segments"]).slice(0, 1);
    }),
    "a tier that is no segment": (document) => spoilOne([document], 0, (part) => (part["tiers"] = [["nobodys", "noones"]])),
    "a default above its ceiling": (document) => spoilOne([document], 0, (part) => (part["standards"] = { delight: { any: { ceiling: { publicity: "unannounced" }, default: { publicity: "public" } } } })),
    "an assertion that says nothing": (document) => spoilOne([document], 0, (part) => (part["assertions"] = [{ name: "nothing", service: Object.keys(part["services"])[0], must: {} }])),
    "an unknown check": (document) => spoilOne([document], 0, (part) => (part["checks"] = { leeks: { severity: "off", reason: "soup" } })),
};
/** A copy of the document with the faults, and the names of those for which there was something to spoil. */
export const withFaults = (document, faults) => {
    const copy = structuredClone(document);
    const done = faults.filter(([name, at]) => FAULTS[name](copy, at)).map(([name]) => name);
    return { document: copy, faults: done };
};
//# sourceMappingURL=faults.js.map