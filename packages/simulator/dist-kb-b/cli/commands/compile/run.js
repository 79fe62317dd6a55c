import { moduleOf } from "@tierpolicy/engine/ahead-of-time";
import { quote } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { complain, misuse } from "../../complaint.js";
import { EXIT } from "../../exit-code.js";
import { loadPolicy } from "../../input/load-policy.js";
import { STDIN } from "../../input/text-source.js";
import { kilobytes } from "../../output/kilobytes.js";
import { writeWhole } from "../../output/write-whole.js";
import { typesBeside } from "./types-beside.js";
/** The one name that stands for standard input where something is read, and for standard output where something is written. */
const STDOUT = STDIN;
export const compilePolicy = async (path, { out: file = STDOUT, audience, budget }, terminal) => {
    const { out, err } = terminal;
    const types = typesBeside(file);
    if (budget !== undefined && audience === undefined)
        return complain(err, misuse("a budget is for the questions of what an audience may know", "name one, as in `--audience vip`, or leave `--budget` out"));
    if (file !== STDOUT && types === undefined)
        return complain(err, misuse(`${quote(file)} is no name of a module`, `name a file that ends in \`.js\` or \`.mjs\`: \`--out ${file}.js\``));
    const loaded = await loadPolicy(path, terminal);
    if (isLeft(loaded))
        return loaded.left.exit;
    const policy = audience === undefined ? loaded.right.policy : await forAudience(loaded.right.policy, audience, budget, err);
    if (typeof policy === "number")
        return policy;
    const module = moduleOf(policy);
    if (types === undefined) {
        await out.write(module.code);
        return EXIT.proved;
    }
    for (const [name, text] of [
        [types, module.types],
        [file, module.code],
    ]) {
        const written = await writeWhole(name, text, { force: true, inDirectory: "name a file in it" });
        if (isLeft(written))
            return complain(err, written.left);
    }
    await err.write(`wrote ${file} (${kilobytes(module.code)}) and ${types}\n`);
    return EXIT.proved;
};
/** Most modules are of whole policies, and need not wait for what cuts one. */
const forAudience = async (...request) => (await import("../bundle/bundled.js")).bundled(...request);
//# sourceMappingURL=run.js.map