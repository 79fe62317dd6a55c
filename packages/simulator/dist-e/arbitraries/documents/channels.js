import fc from "fast-check";
import { choice, pickNames, sometimes } from "../choices.js";
import { rootDraft, writeCondition } from "./conditions.js";
import { present } from "./json.js";
import { CHANNELS } from "./names.js";
import { segmentListDraft, writeSegmentList } from "./segments.js";
export const channelDraft = (careless) => fc.record({
    name: choice,
    reach: careless
        ? fc.constantFrom("segments", "individual", "segments", "individual", "public")
        : fc.constantFrom("segments", "individual", "public"),
    segments: segmentListDraft,
    except: sometimes(rootDraft, careless ? 9 : 3),
    overheardBy: sometimes(segmentListDraft, 1, careless ? 4 : 1),
});
export const writeChannels = (drafts, vocabulary, segments) => {
    const ids = pickNames(CHANNELS, drafts.map((draft) => draft.name));
    const written = drafts.map((draft, place) => {
        const list = draft.reach === "segments" ? writeSegmentList(draft.segments, segments) : undefined;
        const reach = list ? { segments: list } : draft.reach === "public" ? "public" : "individual";
        const overheardBy = reach === "individual" && draft.overheardBy ? writeSegmentList(draft.overheardBy, segments) : undefined;
        const except = draft.except && writeCondition(draft.except, vocabulary);
        return [ids[place], present({ reach, except, overheardBy })];
    });
    return { ids, document: Object.fromEntries(written) };
};
//# sourceMappingURL=channels.js.map