import { randomUUID } from "node:crypto";
import { constants, copyFile, link, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { quote } from "@tierpolicy/schema";
import { type Complaint, complain, invalid } from "../../complaint.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { STDIN } from "../../input/text-source.js";
import type { Terminal } from "../../terminal/screen.js";
import { STARTER_POLICY } from "./starter-policy.js";

export const init = async (file: string, force: boolean, { out, err }: Terminal): Promise<ExitCode> => {
  if (file === STDIN) {
    await out.write(STARTER_POLICY);
    return EXIT.proved;
  }
  try {
    await writeWhole(file, STARTER_POLICY, force);
  } catch (error) {
    return complain(err, await complaintOf(file, error));
  }
  await out.write(`wrote ${file}\n`);
  await err.write(
    `\nnext:\n  tierpolicy check ${file}\n  tierpolicy decide ${file} --facts '{"yearlySpend": 1200, "relationship": "member"}'\n`,
  );
  return EXIT.proved;
};

/** The file is there whole or not at all, and without `force` none is ever replaced, not even one that appears in the meantime. */
const writeWhole = async (file: string, text: string, force: boolean): Promise<void> => {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    await writeFile(temporary, text, { flag: "wx" });
    await (force ? rename(temporary, file) : linkOrCopy(temporary, file));
  } finally {
    await rm(temporary, { force: true });
  }
};

const linkOrCopy = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to);
  } catch (error) {
    // Some file systems have no hard links.
    if (!["EPERM", "ENOTSUP", "ENOSYS"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
};

const complaintOf = async (file: string, error: unknown): Promise<Complaint> => {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === "EEXIST" && (await isDirectory(file)) ? "EISDIR" : code;
  switch (reason) {
    case "EEXIST":
      return invalid(`there is a file ${quote(file)} already`, "choose another name, or replace it with --force");
    case "EISDIR":
      return invalid(`${quote(file)} is a directory`, `name a file in it: \`tierpolicy init ${join(file, "policy.json")}\``);
    case "ENOENT":
      return invalid(`there is no directory ${quote(dirname(file))}`, "create it first");
    default:
      return invalid(`${quote(file)} cannot be written: ${message}`);
  }
};

const isDirectory = async (path: string): Promise<boolean> => (await stat(path)).isDirectory();
