import { quote } from "@tierpolicy/schema";
import { neverUsed } from "./never-used.js";
/** One question for each segment that nothing names. */
export const unusedSegments = ({ segments }, used) => [...segments.values()]
    .filter(({ id }) => !used.segments.has(id))
    .map(({ id, pointer }) => neverUsed({ segment: id }, pointer, {
    message: `nothing refers to ${quote(id)}`,
    help: "remove it, or refer to it; if it stands for reports, `allow` it with that reason",
}));
//# sourceMappingURL=unused-segments.js.map