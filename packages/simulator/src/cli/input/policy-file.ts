import { type Diagnostic, type Policy, parsePolicy } from "@tierpolicy/schema";
import { type Either, isLeft, right } from "fp-ts/lib/Either.js";
import type { Complaint } from "../complaint.js";
import { readText } from "./text-source.js";

/** A policy document may have 10 MB (spec §4); what is far beyond is not even read. */
const LONGEST = 16_000_000;

export interface PolicyFile {
  /** As messages say it. */
  readonly name: string;
  readonly text: string;
  /** The policy, or every problem of the document. */
  readonly parsed: Either<readonly Diagnostic[], Policy>;
}

export const readPolicy = async (path: string): Promise<Either<Complaint, PolicyFile>> => {
  const read = await readText(path, LONGEST);
  if (isLeft(read)) return read;
  const { name, text } = read.right;
  return right({ name, text, parsed: parsePolicy(text) });
};
