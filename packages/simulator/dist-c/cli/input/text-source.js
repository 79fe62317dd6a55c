import { open, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { nearest, quote } from "@tierpolicy/schema";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { invalid } from "../complaint.js";
/** The name by which a person says standard input. */
export const STDIN = "-";
const CHUNK = 256 * 1024;
/**
 * Opens a file, or standard input for `-`.
 *
 * @param mayBeEmpty whether a file of which nothing can be read is a text too, and no mistake
 */
export const openText = async (path, { mayBeEmpty = false } = {}) => {
    if (path === STDIN)
        return firstRead({ name: "standard input", bytes: process.stdin, mayBeEmpty });
    let file;
    try {
        file = await open(path);
        const stats = await file.stat();
        if (stats.isDirectory()) {
            await file.close();
            return left(await aboutDirectory(path));
        }
        const bytes = file.createReadStream({ highWaterMark: CHUNK });
        return await firstRead({ name: path, bytes, mayBeEmpty, ...(stats.isFile() && { bytesTotal: stats.size }) });
    }
    catch (error) {
        await file?.close();
        return left(await aboutFailure(path, error));
    }
};
/** Reads the first piece, so that what is wrong with the whole is said before anything is done with it. */
const firstRead = async ({ name, bytes, mayBeEmpty, bytesTotal }) => {
    const iterator = bytes[Symbol.asyncIterator]();
    const first = await iterator.next();
    if (first.done)
        return mayBeEmpty ? right({ name, head: "", chunks: NOTHING, bytesRead: () => 0 }) : left(invalid(`${quote(name)} is empty`));
    if (isUtf16(first.value)) {
        await iterator.return?.();
        return left(invalid(`${quote(name)} is UTF-16`, "save it as UTF-8"));
    }
    const decoder = new TextDecoder();
    const head = decoder.decode(first.value, { stream: true });
    let read = first.value.length;
    async function* decoded() {
        try {
            yield head;
            for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
                read += next.value.length;
                yield decoder.decode(next.value, { stream: true });
            }
            yield decoder.decode();
        }
        finally {
            await iterator.return?.();
        }
    }
    return right({ name, head, chunks: decoded(), bytesRead: () => read, ...(bytesTotal !== undefined && { bytesTotal }) });
};
const NOTHING = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }),
};
const isUtf16 = (bytes) => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
/** Reads a whole text; what is longer than `longest` characters is refused. */
export const readText = async (path, longest) => {
    const opened = await openText(path);
    if (isLeft(opened))
        return opened;
    const { name, chunks } = opened.right;
    let text = "";
    for await (const chunk of chunks) {
        text += chunk;
        if (text.length > longest)
            return left(invalid(`${quote(name)} is longer than ${longest / 1_000_000} million characters`));
    }
    if (text.trim() === "")
        return left(invalid(`${quote(name)} is empty`));
    if (text.includes("\uFFFD"))
        return left(invalid(`${quote(name)} has bytes that are not UTF-8`, "save the file as UTF-8"));
    return right({ name, text });
};
const aboutFailure = async (path, error) => {
    const { code, message } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
        return invalid(`there is no file ${quote(path)}`, await aboutNeighbours(path));
    if (code === "EACCES" || code === "EPERM")
        return invalid(`${quote(path)} may not be read`, "check the file's permissions");
    return invalid(`${quote(path)} cannot be read: ${message}`);
};
const filesOf = async (directory) => {
    try {
        const entries = await readdir(directory, { withFileTypes: true });
        return entries
            .filter((entry) => !entry.isDirectory())
            .map(({ name }) => name)
            .sort();
    }
    catch {
        return undefined;
    }
};
const isPolicyLike = (name) => /\.(jsonl?|ndjson|csv)$/i.test(name);
const aboutNeighbours = async (path) => {
    const directory = dirname(path);
    const files = await filesOf(directory);
    if (files === undefined)
        return `there is no directory ${quote(directory)} either`;
    const near = nearest(basename(path), files);
    if (near !== undefined)
        return `did you mean ${quote(join(directory, near))}?`;
    const candidates = files.filter(isPolicyLike).map((name) => quote(join(directory, name)));
    if (candidates.length > 0 && candidates.length <= 8)
        return `there is ${candidates.join(", ")}`;
    return "`tierpolicy init FILE` writes a first policy";
};
const aboutDirectory = async (path) => {
    const files = (await filesOf(path)) ?? [];
    const candidates = files.filter(isPolicyLike).map((name) => quote(join(path, name)));
    const help = candidates.length > 0 && candidates.length <= 8 ? `name a file: ${candidates.join(", ")}` : "name a file";
    return invalid(`${quote(path)} is a directory`, help);
};
//# sourceMappingURL=text-source.js.map