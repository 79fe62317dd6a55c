import { isLeft } from "fp-ts/lib/Either.js";
import { simulateRuns } from "../../../population/bands/simulate-runs.js";
import { complain } from "../../complaint.js";
import { loadPolicy } from "../../input/load-policy.js";
import { stdinTwice } from "../../input/stdin-once.js";
import { asJson } from "../../output/as-json.js";
import { prepare } from "../../population/prepare.js";
import { refuse } from "../../population/refuse.js";
import { livingProgress } from "../../terminal/progress.js";
import { simulationText } from "./simulation-text.js";
import { summaryOf } from "./summary.js";
import { weeksCsv } from "./weeks-csv.js";
export const simulatePolicy = async (path, customersPath, options, terminal) => {
    const { out, err } = terminal;
    const misused = stdinTwice([path, customersPath]);
    if (misused)
        return complain(err, misused);
    const loaded = await loadPolicy(path, terminal);
    if (isLeft(loaded))
        return loaded.left.exit;
    const { policy } = loaded.right;
    const prepared = await prepare([policy], customersPath, options, terminal);
    if (isLeft(prepared))
        return prepared.left;
    const progress = livingProgress(err);
    const ensemble = await simulateRuns(policy, { ...prepared.right.setting, onWeek: (done, of) => void progress(done, of) });
    progress.stop();
    if (isLeft(ensemble))
        return refuse(ensemble.left, err);
    await out.write(written(policy, ensemble.right, options.format, terminal));
    return prepared.right.exit;
};
const written = (policy, ensemble, format, { out }) => {
    const { simulations } = ensemble;
    const [first] = simulations;
    switch (format) {
        case "text":
            return simulationText(summaryOf(policy, ensemble), first, out);
        case "json":
            return asJson([{ summary: summaryOf(policy, ensemble), runs: simulations }], "json", false);
        case "csv":
            return weeksCsv(simulations);
        case "jsonl":
            return asJson(simulations.flatMap(({ seed, weeks }) => weeks.map((week) => ({ seed, ...week }))), "jsonl", true);
    }
};
//# sourceMappingURL=run.js.map