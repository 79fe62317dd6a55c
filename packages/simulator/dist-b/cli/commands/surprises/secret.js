import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { misuse } from "../../complaint.js";
import { readText } from "../../input/text-source.js";
/** More than any secret has. */
const LONGEST = 100_000;
const HOW = "name a file that holds it with `--secret-file`, or set the environment variable `TIERPOLICY_SECRET`";
/** @returns what the file holds, but for the end of its line, or what the environment says */
export const readSecret = async ({ secret, secretFile }, environment) => {
    if (secret !== undefined)
        return left(misuse("a secret on the command line is none: everybody on this computer can read it, and the shell remembers it", HOW));
    if (secretFile !== undefined) {
        const read = await readText(secretFile, LONGEST);
        return isLeft(read) ? read : right(read.right.text.replace(/\r?\n$/, ""));
    }
    const said = environment["TIERPOLICY_SECRET"];
    return said ? right(said) : left(misuse("no secret is given", HOW));
};
//# sourceMappingURL=secret.js.map