import { formulasOf, matrix } from "@tierpolicy/engine";
import { isLeft } from "fp-ts/lib/Either.js";
import { complain } from "../../complaint.js";
import { EXIT } from "../../exit-code.js";
import { loadPolicy } from "../../input/load-policy.js";
import { asJson } from "../../output/as-json.js";
import { matrixText } from "./matrix-text.js";
export const showMatrix = async (path, { format, budget }, terminal) => {
    const loaded = await loadPolicy(path, terminal);
    if (isLeft(loaded))
        return loaded.left.exit;
    const { policy } = loaded.right;
    const formulas = formulasOf(policy, budget === undefined ? {} : { budget });
    const rows = matrix(policy, formulas);
    if (isLeft(rows))
        return complain(terminal.err, {
            exit: EXIT.undecided,
            message: `the matrix is undecided: ${rows.left.reason}`,
            help: "raise the budget with --budget",
        });
    await terminal.out.write(format === "text" ? matrixText(rows.right, policy, terminal.out) : asJson(rows.right, format, true));
    return EXIT.proved;
};
//# sourceMappingURL=run.js.map