import { renderDiagnostics } from "@tierpolicy/schema";
import { EXIT } from "../exit-code.js";
/** Says why nothing can be simulated, and gives what the command ends with. */
export const refuse = async (problems, { write, colors, wrapAt }) => {
    await write(`${renderDiagnostics(problems, { color: colors.isColorSupported, width: wrapAt })}\n`);
    return EXIT.invalid;
};
//# sourceMappingURL=refuse.js.map