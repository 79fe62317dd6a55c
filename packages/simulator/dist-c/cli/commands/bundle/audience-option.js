import { InvalidArgumentError, Option } from "commander";
/** Segments, with commas between them; named several times, it is the union. */
export const audienceOption = (description) => new Option("--audience <segments>", description).argParser((text, earlier = []) => {
    const segments = text.split(",").map((segment) => segment.trim());
    if (segments.every((segment) => segment !== ""))
        return [...new Set([...earlier, ...segments])];
    throw new InvalidArgumentError("write segments with commas between them, such as vip,gold.");
});
//# sourceMappingURL=audience-option.js.map