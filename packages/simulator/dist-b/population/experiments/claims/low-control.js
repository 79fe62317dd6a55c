import { BACKFIRES, promising } from "./promising.js";
const technician = { service: "technician", control: "low" };
export const lowControl = {
    id: "low-control",
    claim: "a target for a service that the company controls little costs satisfaction, against a promise of best effort",
    advised: promising("best effort where control is low", { ...technician, commitment: "best-effort" }),
    warned: promising("a target where control is low", { ...technician, commitment: "target" }),
    customers: (count) => Array.from({ length: count }, () => ({})),
    weeks: 104,
    predictions: BACKFIRES,
};
//# sourceMappingURL=low-control.js.map