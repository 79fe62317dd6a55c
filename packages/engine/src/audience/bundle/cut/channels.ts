import type { Channel, Policy } from "@tierpolicy/schema";
import { cutCondition } from "./conditions.js";
import { eachOf, type Json } from "./json.js";

export const cutChannels = ({ channels }: Policy, documents: unknown, kept: ReadonlySet<string>): Json =>
  eachOf(documents, (document, id) => {
    const channel = channels.get(id);
    return channel && kept.has(id) ? cutChannel(channel, document) : undefined;
  });

/** Whom it reaches, with tiers written out. */
const cutChannel = ({ reach, overheardBy }: Channel, { except }: Json): Json => ({
  reach: reach.kind === "segments" ? { segments: reach.segments } : reach.kind,
  ...(except !== undefined && { except: cutCondition(except) }),
  ...(overheardBy.length > 0 && { overheardBy }),
});
