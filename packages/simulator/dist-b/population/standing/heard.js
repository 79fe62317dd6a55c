import { PUBLICITIES } from "@tierpolicy/schema";
import { audienceOf } from "./audiences.js";
/** The publicity of what is said to a channel's audience, as a place in `PUBLICITIES`. */
const reachOf = ({ reach }) => PUBLICITIES.indexOf(reach.kind === "segments" ? "segment" : reach.kind);
/**
 * By row, the widest reach of those channels in whose audience the person is, whoever is spoken of, as a place in `PUBLICITIES`; 0 for none.
 *
 * @param members by segment of the policy with audiences, 1 where the row is in it
 */
export const heardOn = (channels, members, rows) => {
    const heard = new Uint8Array(rows);
    for (const channel of channels.toSorted((a, b) => reachOf(a) - reachOf(b))) {
        const reach = reachOf(channel);
        const audience = audienceOf(channel);
        if (audience.kind === "everybody")
            heard.fill(reach);
        if (audience.kind !== "segment")
            continue;
        const column = members(audience.id);
        for (let row = 0; row < rows; row++)
            if (column[row] === 1)
                heard[row] = reach;
    }
    return heard;
};
//# sourceMappingURL=heard.js.map