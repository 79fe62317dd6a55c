import fc from "fast-check";
import { type Choice, choice, pickNames, sometimes } from "../choices.js";
import { type ConditionDraft, rootDraft, type Vocabulary, writeCondition } from "./conditions.js";
import { type JsonObject, present } from "./json.js";
import { CHANNELS } from "./names.js";
import { type SegmentListDraft, segmentListDraft, type WrittenSegments, writeSegmentList } from "./segments.js";

export interface ChannelDraft {
  readonly name: Choice;
  readonly reach: "public" | "segments" | "individual";
  readonly segments: SegmentListDraft;
  readonly except: ConditionDraft | undefined;
  readonly overheardBy: SegmentListDraft | undefined;
}

export const channelDraft = (careless: boolean): fc.Arbitrary<ChannelDraft> =>
  fc.record({
    name: choice,
    reach: careless
      ? fc.constantFrom("segments", "individual", "segments", "individual", "public")
      : fc.constantFrom("segments", "individual", "public"),
    segments: segmentListDraft,
    except: sometimes(rootDraft, careless ? 9 : 3),
    overheardBy: sometimes(segmentListDraft, 1, careless ? 4 : 1),
  });

export interface WrittenChannels {
  readonly ids: readonly string[];
  readonly document: JsonObject;
}

export const writeChannels = (drafts: readonly ChannelDraft[], vocabulary: Vocabulary, segments: WrittenSegments): WrittenChannels => {
  const ids = pickNames(
    CHANNELS,
    drafts.map((draft) => draft.name),
  );
  const written = drafts.map((draft, place) => {
    const list = draft.reach === "segments" ? writeSegmentList(draft.segments, segments) : undefined;
    const reach = list ? { segments: list } : draft.reach === "public" ? "public" : "individual";
    const overheardBy = reach === "individual" && draft.overheardBy ? writeSegmentList(draft.overheardBy, segments) : undefined;
    const except = draft.except && writeCondition(draft.except, vocabulary);
    return [ids[place] as string, present({ reach, except, overheardBy })] as const;
  });
  return { ids, document: Object.fromEntries(written) };
};
