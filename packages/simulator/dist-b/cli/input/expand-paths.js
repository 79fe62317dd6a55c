import { readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, resolve } from "node:path";
import { quote } from "@tierpolicy/schema";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { invalid } from "../complaint.js";
import { STDIN } from "./text-source.js";
/**
 * The files that a command's arguments stand for. What exists is taken as it is; a pattern stands for the files that it matches, and
 * a directory for the policy documents in it. A path that nothing stands at is kept, so that whoever reads it says so.
 */
export const expandPaths = async (named) => {
    const expanded = await Promise.all(named.map(async (path) => ({ path, found: await expand(path) })));
    const paths = new Map();
    for (const path of expanded.flatMap(({ found }) => (isLeft(found) ? [] : found.right)))
        if (!paths.has(keyOf(path)))
            paths.set(keyOf(path), path);
    return {
        paths: [...paths.values()],
        inVain: expanded.flatMap(({ path, found }) => (isLeft(found) ? [{ path, complaint: found.left }] : [])),
        isList: named.length !== 1 || paths.get(keyOf(named[0] ?? "")) !== named[0],
    };
};
/** The same for the same file. */
const keyOf = (path) => (path === STDIN ? STDIN : resolve(path));
const expand = async (path) => {
    const kind = path === STDIN ? "file" : await kindOf(path);
    if (kind === "directory")
        return policiesIn(path);
    return kind === "absent" && IS_PATTERN.test(path) ? matchesOf(path) : right([path]);
};
const IS_PATTERN = /[*?]|\[.+\]|\{.+\}|[!@+]\(.+\)/;
const kindOf = async (path) => {
    try {
        return (await stat(path)).isDirectory() ? "directory" : "file";
    }
    catch {
        return "absent";
    }
};
/** Tests of policies stand beside policies, and are none. */
const OTHERS = [/(^|\/)node_modules\//, /\.policy-test\.json$/];
/** Sorted; without hidden folders, and without dependencies and policy tests unless the pattern itself speaks of them. */
const filesLike = async (pattern, folder = ".") => {
    // Most runs name files.
    const { glob } = await import("tinyglobby");
    const found = await glob(pattern, {
        ignore: ["**/node_modules/**"],
        expandDirectories: false,
        cwd: folder,
        absolute: isAbsolute(pattern),
    });
    const unwanted = OTHERS.filter((other) => !other.test(pattern));
    return found.filter((file) => !unwanted.some((other) => other.test(file))).sort();
};
const matchesOf = async (pattern) => {
    const found = await filesLike(pattern);
    if (found.length > 0)
        return right(found);
    const base = baseOf(pattern);
    const help = (await kindOf(base)) === "directory" ? "put a pattern in quotes, as in 'policies/**/*.json'" : `there is no directory ${quote(base)}`;
    return left(invalid(`no file matches ${quote(pattern)}`, help));
};
/** The directory that a pattern starts from. */
const baseOf = (pattern) => {
    const plain = pattern.slice(0, pattern.search(IS_PATTERN));
    return plain.endsWith("/") ? plain.slice(0, -1) || "/" : dirname(plain);
};
const policiesIn = async (folder) => {
    const prefix = folder === "." ? "" : folder.endsWith("/") ? folder : `${folder}/`;
    const files = (await filesLike("**/*.json", folder)).map((file) => prefix + file);
    const are = await Promise.all(files.map(isPolicyDocument));
    const policies = files.filter((_, at) => are[at]);
    return policies.length > 0 ? right(policies) : left(invalid(`there is no policy document in ${quote(folder)}`, HELP));
};
/** A text that says so: also one that is not JSON, so that its mistakes are found; and whatever cannot be read, so that it is said. */
const isPolicyDocument = async (path) => {
    try {
        return /"tierpolicy"\s*:/.test(await readFile(path, "utf8"));
    }
    catch {
        return true;
    }
};
const HELP = 'a policy document is a `.json` file with `"tierpolicy": 1`; `tierpolicy init FILE` writes a first one';
//# sourceMappingURL=expand-paths.js.map