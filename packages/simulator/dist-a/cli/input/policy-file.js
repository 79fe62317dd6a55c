import { parsePolicy } from "@tierpolicy/schema";
import { isLeft, right } from "fp-ts/lib/Either.js";
import { readText } from "./text-source.js";
/** A policy document may have 10 MB (spec §4); what is far beyond is not even read. */
const LONGEST = 16_000_000;
export const readPolicy = async (path) => {
    const read = await readText(path, LONGEST);
    if (isLeft(read))
        return read;
    const { name, text } = read.right;
    return right({ name, text, parsed: parsePolicy(text) });
};
//# sourceMappingURL=policy-file.js.map