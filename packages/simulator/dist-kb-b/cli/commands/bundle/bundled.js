import { bundleFor } from "@tierpolicy/engine";
import { quoteAll } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { complain } from "../../complaint.js";
import { EXIT, gravest } from "../../exit-code.js";
import { counted } from "../../output/counted.js";
/** What each problem ends with; what is undecided is no mistake of anybody's. */
const EXITS = {
    "unknown-segment": EXIT.usage,
    "empty-audience": EXIT.invalid,
    "undecided-audience": EXIT.undecided,
};
const complaintOf = ({ code, message, help }) => ({
    exit: EXITS[code] ?? EXIT.invalid,
    message,
    ...(help !== undefined && { help: code === "undecided-audience" ? "raise the budget with --budget" : help }),
});
/** The bundle, of which the author reads what is in it and how much was left out; or the code to end with, where there is none. */
export const bundled = async (policy, audience, budget, screen) => {
    const bundle = bundleFor(policy, audience, budget === undefined ? {} : { budget });
    if (isLeft(bundle)) {
        const complaints = bundle.left.map(complaintOf);
        for (const complaint of complaints)
            await complain(screen, complaint);
        return gravest(complaints.map(({ exit }) => exit));
    }
    await screen.write(`${summary(policy, bundle.right, audience)}\n`);
    return bundle.right;
};
const summary = (policy, bundle, audience) => {
    const { services, rules, segments, channels, facts } = bundle;
    const parts = [
        counted(services.size, "service"),
        counted(rules.length, "rule"),
        counted(segments.size, "segment"),
        counted(channels.size, "channel"),
        counted(facts.size, "fact"),
    ];
    const left = policy.services.size - services.size;
    const leftOut = left === 0 ? "nothing is left out" : `${counted(left, "service")} left out`;
    return `for ${quoteAll(audience)}: ${parts.join(", ")}; ${leftOut}`;
};
//# sourceMappingURL=bundled.js.map