import { InvalidArgumentError, Option } from "commander";

/** Segments, with commas between them; named several times, it is the union. */
export const audienceOption = (description: string): Option =>
  new Option("--audience <segments>", description).argParser((text: string, earlier: readonly string[] = []) => {
    const segments = text.split(",").map((segment) => segment.trim());
    if (segments.every((segment) => segment !== "")) return [...new Set([...earlier, ...segments])];
    throw new InvalidArgumentError("write segments with commas between them, such as vip,gold.");
  });
