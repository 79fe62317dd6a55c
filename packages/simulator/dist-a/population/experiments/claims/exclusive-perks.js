import { MEASURES } from "../../compare/measures.js";
import { satisfactionOfAll } from "../measured.js";
import { memberships } from "../memberships.js";
/** Members have earned it: they spend more, and others accept that as a reason. */
const EARNED = {
    facts: { spend: { type: "number", minimum: 0 } },
    conditions: { all: [{ fact: "spend", operator: "greaterThanInclusive", value: 200 }] },
};
/** Members have signed a form of which the others never heard: nobody accepts that as a reason. */
const SIGNED = {
    facts: { signed: { type: "boolean", merit: false } },
    conditions: { all: [{ fact: "signed", operator: "equal", value: true }] },
};
const perk = (name, { facts, conditions }, told) => ({
    tierpolicy: 1,
    name,
    facts,
    segments: { members: { conditions } },
    standards: { expected: { low: { ceiling: { publicity: "public" } } } },
    services: {
        calls: { need: "basic", control: "high" },
        lounge: { need: "expected", control: "low", exclusiveTo: ["members"], ...(told === "public" && { knownTo: "everyone" }) },
    },
    channels: { website: { reach: "public" }, "members-letter": { reach: { segments: ["members"] } } },
    rules: [
        {
            name: "everyone can make calls",
            conditions: { all: [] },
            event: { type: "offer", params: { service: "calls", channels: ["website"] } },
        },
        {
            name: "members have a lounge",
            conditions: { condition: "members" },
            event: {
                type: "offer",
                params: {
                    service: "lounge",
                    publicity: told,
                    channels: told === "public" ? ["website", "members-letter"] : ["members-letter"],
                },
            },
        },
    ],
});
const predictions = [
    ...satisfactionOfAll("less"),
    { measure: "customers, last week", unit: "people", of: MEASURES.customers.of, claimed: "less" },
    { measure: "customers who left", unit: "people", of: MEASURES.left.of, claimed: "more" },
    { measure: "strangers won", unit: "people", of: MEASURES.won.of },
    { measure: "comparisons", unit: "comparisons", of: MEASURES.comparisons.of, claimed: "more" },
];
export const earnedPerk = {
    id: "earned-perk",
    claim: "a perk for those who spend more is better told to them alone than to the world",
    advised: perk("members are told of the lounge", EARNED, "segment"),
    warned: perk("the world is told of the lounge", EARNED, "public"),
    customers: (count) => memberships(count, 0.2).map((member) => ({ spend: member ? 300 : 80 })),
    weeks: 104,
    predictions,
};
export const signedPerk = {
    id: "signed-perk",
    claim: "a perk for those who have signed a form is better told to them alone than to the world",
    advised: perk("who has signed is told of the lounge", SIGNED, "segment"),
    warned: perk("the world is told of the lounge", SIGNED, "public"),
    customers: (count) => memberships(count, 0.2).map((signed) => ({ signed })),
    weeks: 104,
    predictions,
};
//# sourceMappingURL=exclusive-perks.js.map