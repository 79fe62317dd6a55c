import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { comparePolicies } from "../../../population/compare/compare-policies.js";
import { sensitivity } from "../../../population/sensitivity/sensitivity.js";
import { complain } from "../../complaint.js";
import { EXIT, gravest } from "../../exit-code.js";
import { loadPolicy } from "../../input/load-policy.js";
import { asJson } from "../../output/as-json.js";
import { prepare } from "../../population/prepare.js";
import { refuse } from "../../population/refuse.js";
import { livingProgress } from "../../terminal/progress.js";
import { comparisonText } from "./comparison-text.js";
import { misuseOf } from "./misuse.js";
import { sensitivityText } from "./sensitivity-text.js";
export const compareTwo = async ([a, b], customersPath, options, terminal) => {
    const { out, err } = terminal;
    const misused = misuseOf([a, b, customersPath], options);
    if (misused)
        return complain(err, misused);
    const [one, other] = [await loadPolicy(a, terminal), await loadPolicy(b, terminal)];
    if (isLeft(one) || isLeft(other))
        return EXIT.invalid;
    const policies = [one.right.policy, other.right.policy];
    const prepared = await prepare(policies, customersPath, options.sensitivity ? { customers: FEWER, ...options } : options, terminal);
    if (isLeft(prepared))
        return prepared.left;
    const { setting } = prepared.right;
    const progress = livingProgress(err);
    const told = { onWeek: (done, of) => void progress(done, of) };
    const compared = await comparePolicies(...policies, { ...setting, ...told });
    const sensible = options.sensitivity && isRight(compared) ? await sensitivity(...policies, { ...setting, ...told, ...asked(options) }) : undefined;
    progress.stop();
    if (isLeft(compared))
        return refuse(compared.left, err);
    if (sensible && isLeft(sensible))
        return refuse(sensible.left, err);
    await out.write(written(compared.right, sensible?.right, { a: one.right.name, b: other.right.name }, options.format, out));
    return gravest([prepared.right.exit, isWorse(compared.right, options.failIfWorse ?? []) ? EXIT.refuted : EXIT.proved]);
};
/** Where each comparison is one of a hundred. */
const FEWER = 1000;
/** What was typed of sensitivity; it has been found that the names are there. */
const asked = ({ sensitivity, try: tried }) => ({
    ...(typeof sensitivity === "string" && { measure: sensitivity }),
    ...(tried !== undefined && { tried: tried }),
});
const written = (comparison, sensitivity, files, format, out) => {
    if (format === "json")
        return asJson([{ ...comparison, ...(sensitivity && { sensitivity }) }], "json", false);
    return [comparisonText(comparison, files, out), ...(sensitivity ? [sensitivityText(sensitivity, out)] : [])].join("\n");
};
/** Whether the second policy is worse in one of these, with everybody. */
const isWorse = ({ measures }, among) => measures.some(({ measure, segment, verdict }) => verdict === "worse" && segment === undefined && among.includes(measure));
//# sourceMappingURL=run.js.map