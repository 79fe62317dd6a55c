import { bandAround } from "./band.js";
export const ensembleOf = (simulations) => Object.freeze({
    simulations: Object.freeze([...simulations]),
    bandOf: (measure) => bandAround(simulations.map(measure)),
    bandsOf: (measure) => Object.freeze((simulations[0]?.weeks ?? []).map(({ week }) => bandAround(simulations.flatMap((simulation) => simulation.weeks.slice(week, week + 1).map((one) => measure(one, simulation)))))),
});
//# sourceMappingURL=ensemble.js.map