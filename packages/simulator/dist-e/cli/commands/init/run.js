import { join } from "node:path";
import { isLeft } from "fp-ts/lib/Either.js";
import { complain } from "../../complaint.js";
import { EXIT } from "../../exit-code.js";
import { STDIN } from "../../input/text-source.js";
import { writeWhole } from "../../output/write-whole.js";
import { STARTER_POLICY } from "./starter-policy.js";
export const init = async (file, force, { out, err }) => {
    if (file === STDIN) {
        await out.write(STARTER_POLICY);
        return EXIT.proved;
    }
    const written = await writeWhole(file, STARTER_POLICY, {
        force,
        inDirectory: `name a file in it: \`tierpolicy init ${join(file, "policy.json")}\``,
    });
    if (isLeft(written))
        return complain(err, written.left);
    await out.write(`wrote ${file}\n`);
    await err.write(`\nnext:\n  tierpolicy check ${file}\n  tierpolicy decide ${file} --facts '{"yearlySpend": 1200, "relationship": "member"}'\n`);
    return EXIT.proved;
};
//# sourceMappingURL=run.js.map