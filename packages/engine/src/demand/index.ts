export { DEMAND_CODES, type DemandCode } from "./codes.js";
export { DEMAND_ANSWERS, type Demand, type DemandAnswer, type DemandLog, type DemandOptions, demandOf } from "./demand.js";
export { jsonLinesLog } from "./json-lines-log.js";
export { demandProblem, type LinePlace, type ReadDemands, readDemand, readDemands } from "./read-demands.js";
export { type DemandSum, demandSum, type Wanted, type WantedService } from "./sum-up.js";
