import { randomUUID } from "node:crypto";
import { constants, copyFile, link, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { quote } from "@tierpolicy/schema";
import { left, right } from "fp-ts/lib/Either.js";
import { invalid } from "../complaint.js";
/**
 * Writes a file: it is there whole or not at all, and without `force` none is ever replaced, not even one that appears in the meantime.
 * What is no file of its own, such as a pipe or `/dev/null`, is written into.
 */
export const writeWhole = async (file, text, { force, inDirectory }) => {
    const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
    try {
        if (force && (await isStream(file)))
            return right(await writeFile(file, text));
        await writeFile(temporary, text, { flag: "wx" });
        await (force ? rename(temporary, file) : linkOrCopy(temporary, file));
        return right(undefined);
    }
    catch (error) {
        return left(await complaintOf(file, error, inDirectory));
    }
    finally {
        await rm(temporary, { force: true });
    }
};
const linkOrCopy = async (from, to) => {
    try {
        await link(from, to);
    }
    catch (error) {
        // Some file systems have no hard links.
        if (!["EPERM", "ENOTSUP", "ENOSYS"].includes(error.code ?? ""))
            throw error;
        await copyFile(from, to, constants.COPYFILE_EXCL);
    }
};
const complaintOf = async (file, error, inDirectory) => {
    const { code, message } = error;
    const reason = code === "EEXIST" && (await isDirectory(file)) ? "EISDIR" : code;
    switch (reason) {
        case "EEXIST":
            return invalid(`there is a file ${quote(file)} already`, "choose another name, or replace it with --force");
        case "EISDIR":
            return invalid(`${quote(file)} is a directory`, inDirectory);
        case "ENOENT":
            return invalid(`there is no directory ${quote(dirname(file))}`, "create it first");
        default:
            return invalid(`${quote(file)} cannot be written: ${message}`);
    }
};
const isDirectory = async (path) => (await stat(path)).isDirectory();
/** A pipe or a device: to put a file in its place would break it for everybody who uses it. */
const isStream = async (path) => {
    const found = await stat(path).catch(() => undefined);
    return found !== undefined && !found.isFile() && !found.isDirectory();
};
//# sourceMappingURL=write-whole.js.map