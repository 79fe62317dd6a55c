import { nearest, quote, quoteAll } from "@tierpolicy/schema";
import { left, right } from "fp-ts/lib/Either.js";
import { CHECK_IDS } from "../../../check/checks.js";
import { misuse } from "../../complaint.js";
/** The checks that `--only` and `--skip` leave; undefined where they leave all. */
export const chosenChecks = ({ only, skip, }) => {
    const named = only ?? skip;
    if (named === undefined)
        return right(undefined);
    const unknown = named.find((id) => !isCheckId(id));
    if (unknown !== undefined) {
        const near = nearest(unknown, CHECK_IDS);
        const help = near === undefined ? `the checks are ${quoteAll(CHECK_IDS, "and", CHECK_IDS.length)}` : `did you mean ${quote(near)}?`;
        return left(misuse(`there is no check ${quote(unknown)}`, help));
    }
    const chosen = CHECK_IDS.filter((id) => named.includes(id) === (only !== undefined));
    return chosen.length > 0 ? right(chosen) : left(misuse("`--skip` leaves no check to run"));
};
const isCheckId = (id) => CHECK_IDS.includes(id);
//# sourceMappingURL=chosen-checks.js.map