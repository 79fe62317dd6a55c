import {
  invalid
} from "./chunk-ZN5NFATJ.js";
import {
  isLeft,
  left,
  right
} from "./chunk-JKCM4TFR.js";
import {
  nearest,
  quote
} from "./chunk-UDG6POVW.js";

// dist/cli/input/text-source.js
import { open, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
var STDIN = "-", CHUNK = 256 * 1024, openText = async (path, { mayBeEmpty = !1 } = {}) => {
  if (path === STDIN)
    return firstRead({ name: "standard input", bytes: process.stdin, mayBeEmpty });
  let file;
  try {
    file = await open(path);
    let stats = await file.stat();
    if (stats.isDirectory())
      return await file.close(), left(await aboutDirectory(path));
    let bytes = file.createReadStream({ highWaterMark: CHUNK });
    return await firstRead({ name: path, bytes, mayBeEmpty, ...stats.isFile() && { bytesTotal: stats.size } });
  } catch (error) {
    return await file?.close(), left(await aboutFailure(path, error));
  }
}, firstRead = async ({ name, bytes, mayBeEmpty, bytesTotal }) => {
  let iterator = bytes[Symbol.asyncIterator](), first = await iterator.next();
  if (first.done)
    return mayBeEmpty ? right({ name, head: "", chunks: NOTHING, bytesRead: () => 0 }) : left(invalid(`${quote(name)} is empty`));
  if (isUtf16(first.value))
    return await iterator.return?.(), left(invalid(`${quote(name)} is UTF-16`, "save it as UTF-8"));
  let decoder = new TextDecoder(), head = decoder.decode(first.value, { stream: !0 }), read = first.value.length;
  async function* decoded() {
    try {
      yield head;
      for (let next = await iterator.next(); !next.done; next = await iterator.next())
        read += next.value.length, yield decoder.decode(next.value, { stream: !0 });
      yield decoder.decode();
    } finally {
      await iterator.return?.();
    }
  }
  return right({ name, head, chunks: decoded(), bytesRead: () => read, ...bytesTotal !== void 0 && { bytesTotal } });
}, NOTHING = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: !0, value: void 0 }) })
}, isUtf16 = (bytes) => bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255, readText = async (path, longest) => {
  let opened = await openText(path);
  if (isLeft(opened))
    return opened;
  let { name, chunks } = opened.right, text = "";
  for await (let chunk of chunks)
    if (text += chunk, text.length > longest)
      return left(invalid(`${quote(name)} is longer than ${longest / 1e6} million characters`));
  return text.trim() === "" ? left(invalid(`${quote(name)} is empty`)) : text.includes("\uFFFD") ? left(invalid(`${quote(name)} has bytes that are not UTF-8`, "save the file as UTF-8")) : right({ name, text });
}, aboutFailure = async (path, error) => {
  let { code, message } = error;
  return code === "ENOENT" || code === "ENOTDIR" ? invalid(`there is no file ${quote(path)}`, await aboutNeighbours(path)) : code === "EACCES" || code === "EPERM" ? invalid(`${quote(path)} may not be read`, "check the file's permissions") : invalid(`${quote(path)} cannot be read: ${message}`);
}, filesOf = async (directory) => {
  try {
    return (await readdir(directory, { withFileTypes: !0 })).filter((entry) => !entry.isDirectory()).map(({ name }) => name).sort();
  } catch {
    return;
  }
}, isPolicyLike = (name) => /\.(jsonl?|ndjson|csv)$/i.test(name), aboutNeighbours = async (path) => {
  let directory = dirname(path), files = await filesOf(directory);
  if (files === void 0)
    return `there is no directory ${quote(directory)} either`;
  let near = nearest(basename(path), files);
  if (near !== void 0)
    return `did you mean ${quote(join(directory, near))}?`;
  let candidates = files.filter(isPolicyLike).map((name) => quote(join(directory, name)));
  return candidates.length > 0 && candidates.length <= 8 ? `there is ${candidates.join(", ")}` : "`tierpolicy init FILE` writes a first policy";
}, aboutDirectory = async (path) => {
  let candidates = (await filesOf(path) ?? []).filter(isPolicyLike).map((name) => quote(join(path, name))), help = candidates.length > 0 && candidates.length <= 8 ? `name a file: ${candidates.join(", ")}` : "name a file";
  return invalid(`${quote(path)} is a directory`, help);
};

export {
  STDIN,
  openText,
  readText
};
