import { MEASURES } from "../../compare/measures.js";
import { leftFrom, satisfactionIn } from "../measured.js";
import { memberships } from "../memberships.js";
const common = {
    tierpolicy: 1,
    facts: { spend: { type: "number", minimum: 0 } },
    segments: {
        vip: { conditions: { all: [{ fact: "spend", operator: "greaterThanInclusive", value: 500 }] } },
        others: { conditions: { not: { condition: "vip" } } },
    },
    standards: { expected: { high: { ceiling: { publicity: "public" } } } },
    channels: { "tv-campaign": { reach: "public" }, "vip-letter": { reach: { segments: ["vip"] } } },
};
const calls = { need: "basic", control: "high" };
const CALLS = {
    name: "everyone can make calls",
    conditions: { all: [] },
    event: { type: "offer", params: { service: "calls", channels: ["tv-campaign"] } },
};
export const vipCare = {
    id: "vip-care",
    claim: "VIP care that is advertised to everybody lowers the satisfaction of those who do not get it, against telling VIPs alone",
    advised: {
        ...common,
        name: "VIPs are told of VIP care",
        services: { calls, "vip-care": { need: "expected", control: "high", exclusiveTo: ["vip"] } },
        rules: [
            CALLS,
            {
                name: "VIPs have their own adviser",
                conditions: { condition: "vip" },
                event: { type: "offer", params: { service: "vip-care", publicity: "segment", channels: ["vip-letter"] } },
            },
        ],
    },
    warned: {
        ...common,
        name: "everybody is told of VIP care",
        services: { calls, "vip-care": { need: "expected", control: "high", exclusiveTo: ["vip"], knownTo: "everyone" } },
        rules: [
            CALLS,
            {
                name: "VIPs have their own adviser",
                conditions: { condition: "vip" },
                event: { type: "offer", params: { service: "vip-care", publicity: "public", channels: ["tv-campaign", "vip-letter"] } },
            },
        ],
    },
    customers: (count) => memberships(count, 0.1).map((vip) => ({ spend: vip ? 800 : 80 })),
    weeks: 104,
    predictions: [
        ...satisfactionIn("others", "less"),
        leftFrom("others", "more"),
        { measure: "comparisons", unit: "comparisons", of: MEASURES.comparisons.of, claimed: "more" },
        { measure: "customers, last week", unit: "people", of: MEASURES.customers.of },
        { measure: "strangers won", unit: "people", of: MEASURES.won.of },
    ],
};
//# sourceMappingURL=vip-care.js.map