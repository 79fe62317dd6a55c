import { renderDiagnostics } from "@tierpolicy/schema";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { asDiagnostic, complain } from "../complaint.js";
import { EXIT } from "../exit-code.js";
import { readPolicy } from "./policy-file.js";
/** Reads a policy that a command needs; what is wrong with it, and its warnings, go to the screen for errors. */
export const loadPolicy = async (path, { err }) => {
    const read = await readPolicy(path);
    if (isLeft(read))
        return left({ exit: await complain(err, read.left), errors: [asDiagnostic(read.left)] });
    const { name, text, parsed } = read.right;
    const problems = isLeft(parsed) ? parsed.left : parsed.right.warnings;
    if (problems.length > 0)
        await err.write(`${renderDiagnostics(problems, { text, file: name, color: err.colors.isColorSupported, width: err.wrapAt })}\n`);
    return isLeft(parsed) ? left({ exit: EXIT.invalid, errors: parsed.left, text }) : right({ policy: parsed.right, name, text });
};
//# sourceMappingURL=load-policy.js.map