import { MEASURES } from "../../compare/measures.js";
import { satisfactionOfAll } from "../measured.js";
/** One service that everybody is offered, and what is promised of it in public. The standards let everything be promised. */
export const promising = (name, { service, control, commitment, kept }) => ({
    tierpolicy: 1,
    name,
    standards: {
        expected: {
            high: { ceiling: { commitment: "guaranteed", publicity: "public" } },
            low: { ceiling: { commitment: "guaranteed", publicity: "public" } },
        },
    },
    services: { [service]: { need: "expected", control, ...(kept !== undefined && { evidence: { kept, promised: 100 } }) } },
    channels: { website: { reach: "public" } },
    rules: [
        {
            name: "it is promised to everyone",
            conditions: { all: [] },
            event: { type: "offer", params: { service, commitment, publicity: "public", channels: ["website"] } },
        },
    ],
});
/** What comes of it if it was more than could be kept. */
export const BACKFIRES = [
    ...satisfactionOfAll("less"),
    { measure: "customers who left", unit: "people", of: MEASURES.left.of, claimed: "more" },
    { measure: "bad experiences told", unit: "tales", of: MEASURES["bad-tales"].of, claimed: "more" },
    { measure: "satisfaction, fourth week", unit: "-1 to 1", of: ({ weeks }) => weeks[3]?.segments[0]?.satisfaction ?? Number.NaN },
    { measure: "customers, last week", unit: "people", of: MEASURES.customers.of },
];
//# sourceMappingURL=promising.js.map