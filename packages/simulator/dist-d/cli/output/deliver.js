import { isLeft } from "fp-ts/lib/Either.js";
import { complain } from "../complaint.js";
import { EXIT } from "../exit-code.js";
import { STDIN } from "../input/text-source.js";
import { writeWhole } from "./write-whole.js";
/** The one name that stands for standard input where something is read, and for standard output where something is written. */
const STDOUT = STDIN;
/**
 * Writes what a command made: into a file, whole, which is said on the screen for errors; or to standard output.
 *
 * @param aside what is said of it beside the file's name
 */
export const deliver = async (text, file = STDOUT, { out, err }, aside = "") => {
    if (file === STDOUT) {
        await out.write(text);
        return EXIT.proved;
    }
    const written = await writeWhole(file, text, { force: true, inDirectory: "name a file in it" });
    if (isLeft(written))
        return complain(err, written.left);
    await err.write(`wrote ${file}${aside}\n`);
    return EXIT.proved;
};
//# sourceMappingURL=deliver.js.map