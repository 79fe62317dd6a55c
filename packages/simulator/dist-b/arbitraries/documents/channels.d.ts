import fc from "fast-check";
import { type Choice } from "../choices.js";
import { type ConditionDraft, type Vocabulary } from "./conditions.js";
import { type JsonObject } from "./json.js";
import { type SegmentListDraft, type WrittenSegments } from "./segments.js";
export interface ChannelDraft {
    readonly name: Choice;
    readonly reach: "public" | "segments" | "individual";
    readonly segments: SegmentListDraft;
    readonly except: ConditionDraft | undefined;
    readonly overheardBy: SegmentListDraft | undefined;
}
export declare const channelDraft: (careless: boolean) => fc.Arbitrary<ChannelDraft>;
export interface WrittenChannels {
    readonly ids: readonly string[];
    readonly document: JsonObject;
}
export declare const writeChannels: (drafts: readonly ChannelDraft[], vocabulary: Vocabulary, segments: WrittenSegments) => WrittenChannels;
//# sourceMappingURL=channels.d.ts.map