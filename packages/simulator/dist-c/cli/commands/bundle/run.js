import { isLeft } from "fp-ts/lib/Either.js";
import { loadPolicy } from "../../input/load-policy.js";
import { deliver } from "../../output/deliver.js";
import { kilobytes } from "../../output/kilobytes.js";
import { bundled } from "./bundled.js";
export const writeBundle = async (path, { audience, budget, out: file }, terminal) => {
    const loaded = await loadPolicy(path, terminal);
    if (isLeft(loaded))
        return loaded.left.exit;
    const bundle = await bundled(loaded.right.policy, audience, budget, terminal.err);
    if (typeof bundle === "number")
        return bundle;
    const text = `${JSON.stringify(bundle.document)}\n`;
    return deliver(text, file, terminal, ` (${kilobytes(text)})`);
};
//# sourceMappingURL=run.js.map