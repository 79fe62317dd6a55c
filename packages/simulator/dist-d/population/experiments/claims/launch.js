import { BACKFIRES, promising } from "./promising.js";
const battery = { service: "battery", control: "high", kept: 80 };
export const launch = {
    id: "launch",
    claim: "a guarantee at launch of what is kept in 80 of 100 cases backfires, against a promise of best effort",
    advised: promising("best effort at launch", { ...battery, commitment: "best-effort" }),
    warned: promising("a guarantee at launch", { ...battery, commitment: "guaranteed" }),
    customers: (count) => Array.from({ length: count }, () => ({})),
    weeks: 104,
    predictions: BACKFIRES,
};
//# sourceMappingURL=launch.js.map