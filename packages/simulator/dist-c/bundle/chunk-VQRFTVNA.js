import {
  STDIN
} from "./chunk-L7JSMSLC.js";
import {
  invalid
} from "./chunk-ZN5NFATJ.js";
import {
  isLeft,
  left,
  right
} from "./chunk-JKCM4TFR.js";
import {
  quote
} from "./chunk-UDG6POVW.js";

// dist/cli/input/expand-paths.js
import { readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, resolve } from "node:path";
var expandPaths = async (named) => {
  let expanded = await Promise.all(named.map(async (path) => ({ path, found: await expand(path) }))), paths = /* @__PURE__ */ new Map();
  for (let path of expanded.flatMap(({ found }) => isLeft(found) ? [] : found.right))
    paths.has(keyOf(path)) || paths.set(keyOf(path), path);
  return {
    paths: [...paths.values()],
    inVain: expanded.flatMap(({ path, found }) => isLeft(found) ? [{ path, complaint: found.left }] : []),
    isList: named.length !== 1 || paths.get(keyOf(named[0] ?? "")) !== named[0]
  };
}, keyOf = (path) => path === STDIN ? STDIN : resolve(path), expand = async (path) => {
  let kind = path === STDIN ? "file" : await kindOf(path);
  return kind === "directory" ? policiesIn(path) : kind === "absent" && IS_PATTERN.test(path) ? matchesOf(path) : right([path]);
}, IS_PATTERN = /[*?]|\[.+\]|\{.+\}|[!@+]\(.+\)/, kindOf = async (path) => {
  try {
    return (await stat(path)).isDirectory() ? "directory" : "file";
  } catch {
    return "absent";
  }
}, OTHERS = [/(^|\/)node_modules\//, /\.policy-test\.json$/], filesLike = async (pattern, folder = ".") => {
  let { glob } = await import("tinyglobby"), found = await glob(pattern, {
    ignore: ["**/node_modules/**"],
    expandDirectories: !1,
    cwd: folder,
    absolute: isAbsolute(pattern)
  }), unwanted = OTHERS.filter((other) => !other.test(pattern));
  return found.filter((file) => !unwanted.some((other) => other.test(file))).sort();
}, matchesOf = async (pattern) => {
  let found = await filesLike(pattern);
  if (found.length > 0)
    return right(found);
  let base = baseOf(pattern), help = await kindOf(base) === "directory" ? "put a pattern in quotes, as in 'policies/**/*.json'" : `there is no directory ${quote(base)}`;
  return left(invalid(`no file matches ${quote(pattern)}`, help));
}, baseOf = (pattern) => {
  let plain = pattern.slice(0, pattern.search(IS_PATTERN));
  return plain.endsWith("/") ? plain.slice(0, -1) || "/" : dirname(plain);
}, policiesIn = async (folder) => {
  let prefix = folder === "." ? "" : folder.endsWith("/") ? folder : `${folder}/`, files = (await filesLike("**/*.json", folder)).map((file) => prefix + file), are = await Promise.all(files.map(isPolicyDocument)), policies = files.filter((_, at) => are[at]);
  return policies.length > 0 ? right(policies) : left(invalid(`there is no policy document in ${quote(folder)}`, HELP));
}, isPolicyDocument = async (path) => {
  try {
    return /"tierpolicy"\s*:/.test(await readFile(path, "utf8"));
  } catch {
    return !0;
  }
}, HELP = 'a policy document is a `.json` file with `"tierpolicy": 1`; `tierpolicy init FILE` writes a first one';

export {
  expandPaths
};
