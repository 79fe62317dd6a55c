import {
  bandAround,
  everyRun,
  simulateInParallel
} from "./chunk-JLBYB56E.js";
import {
  map
} from "./chunk-JKCM4TFR.js";

// dist/population/bands/ensemble.js
var ensembleOf = (simulations) => Object.freeze({
  simulations: Object.freeze([...simulations]),
  bandOf: (measure) => bandAround(simulations.map(measure)),
  bandsOf: (measure) => Object.freeze((simulations[0]?.weeks ?? []).map(({ week }) => bandAround(simulations.flatMap((simulation) => simulation.weeks.slice(week, week + 1).map((one) => measure(one, simulation))))))
});

// dist/population/bands/simulate-runs.js
var simulateRuns = async (policy, options = {}) => map(ensembleOf)(await everyRun(options, 1, (setting, living) => simulateInParallel(policy, { ...setting, ...living })));

export {
  simulateRuns
};
