import { dirname, relative, resolve, sep } from "node:path";
import { isLeft } from "fp-ts/lib/Either.js";
import { suggestionsOf } from "../../../policy-coverage/cover-policy.js";
import { complain, misuse } from "../../complaint.js";
import { EXIT } from "../../exit-code.js";
import { STDIN } from "../../input/text-source.js";
import { counted } from "../../output/counted.js";
import { writeWhole } from "../../output/write-whole.js";
import { customersOf } from "./ran-tests.js";
import { readableJson } from "./readable-json.js";
/** Writes the customers that the tests of a policy lack. */
export const suggest = async (surveys, ran, { out: file, force = false, at }, { out, err }) => {
    const [only, ...others] = surveys;
    if (only === undefined || others.length > 0)
        return complain(err, misuse("tests of several policies are given", "suggest for one policy at a time, as with --policy policy.json"));
    const { tested, survey } = only;
    const suggested = suggestionsOf(tested.compiled, survey, customersOf(ran, tested), at);
    if (suggested === undefined) {
        await err.write("nothing is missing: the tests reach all that can be reached\n");
        return EXIT.proved;
    }
    const folder = file === undefined ? "." : dirname(file);
    const text = `${readableJson({ ...schemaOf(ran, folder), ...policyOf(tested.path, folder), ...suggested })}\n`;
    if (file === undefined || file === STDIN) {
        await out.write(text);
        return EXIT.proved;
    }
    const written = await writeWhole(file, text, { force, inDirectory: "name a file in it, such as `more.policy-test.json`" });
    if (isLeft(written))
        return complain(err, written.left);
    await out.write(`wrote ${counted(suggested.tests.length, "test")} to ${file}\n`);
    return EXIT.proved;
};
const slashes = (path) => path.split(sep).join("/");
/** A path from a folder, as a document writes it. */
const from = (folder, path) => {
    const way = slashes(relative(resolve(folder), resolve(path)));
    return way.startsWith("../") ? way : `./${way}`;
};
const policyOf = (path, folder) => path === STDIN ? {} : { policy: from(folder, path) };
/** The schema that the tests which are there name, as it is named from the folder. */
const schemaOf = (ran, folder) => {
    const named = ran.find(({ schema }) => schema !== undefined);
    if (named?.schema === undefined)
        return {};
    return { $schema: /^[a-z][a-z+.-]*:/i.test(named.schema) ? named.schema : from(folder, resolve(dirname(named.file), named.schema)) };
};
//# sourceMappingURL=suggest.js.map