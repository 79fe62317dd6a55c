import {
  invalid
} from "./chunk-ZN5NFATJ.js";
import {
  left,
  right
} from "./chunk-JKCM4TFR.js";
import {
  quote
} from "./chunk-UDG6POVW.js";

// dist/cli/output/write-whole.js
import { randomUUID } from "node:crypto";
import { constants, copyFile, link, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
var writeWhole = async (file, text, { force, inDirectory }) => {
  let temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    return force && await isStream(file) ? right(await writeFile(file, text)) : (await writeFile(temporary, text, { flag: "wx" }), await (force ? rename(temporary, file) : linkOrCopy(temporary, file)), right(void 0));
  } catch (error) {
    return left(await complaintOf(file, error, inDirectory));
  } finally {
    await rm(temporary, { force: !0 });
  }
}, linkOrCopy = async (from, to) => {
  try {
    await link(from, to);
  } catch (error) {
    if (!["EPERM", "ENOTSUP", "ENOSYS"].includes(error.code ?? ""))
      throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}, complaintOf = async (file, error, inDirectory) => {
  let { code, message } = error;
  switch (code === "EEXIST" && await isDirectory(file) ? "EISDIR" : code) {
    case "EEXIST":
      return invalid(`there is a file ${quote(file)} already`, "choose another name, or replace it with --force");
    case "EISDIR":
      return invalid(`${quote(file)} is a directory`, inDirectory);
    case "ENOENT":
      return invalid(`there is no directory ${quote(dirname(file))}`, "create it first");
    default:
      return invalid(`${quote(file)} cannot be written: ${message}`);
  }
}, isDirectory = async (path) => (await stat(path)).isDirectory(), isStream = async (path) => {
  let found = await stat(path).catch(() => {
  });
  return found !== void 0 && !found.isFile() && !found.isDirectory();
};

export {
  writeWhole
};
