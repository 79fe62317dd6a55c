import { conditions } from "./conditions.js";
import { branch, define, mapOf, object } from "./nodes.js";
import { segmentList } from "./services.js";
import { optional, typed } from "./typed-schema.js";
import { channelId, described } from "./words.js";

const reachable = object("The union of some segments.", {
  segments: segmentList("The segments whose members it reaches, all of them.", "name the segments that it reaches"),
});

const REACH = 'write `"public"`, `"individual"`, or `{ "segments": ["owner"] }`';

const reach = typed<"public" | "individual" | { segments: (string | { from: string })[] }>({
  ...reachable,
  description:
    'Whom it reaches: `public` (everyone, people who are not customers too), `individual` (one customer at a time), or `{ "segments": ["owner"] }`.',
  type: ["string", "object"],
  ...branch({ type: "string" }, { enum: ["public", "individual"], "x-help": REACH }),
  "x-help": REACH,
});

export const channels = mapOf(
  "The ways in which the company tells people of services, by id.",
  channelId,
  define(
    "channel",
    object("A way in which the company tells people of services.", {
      ...described,
      reach,
      except: optional(conditions("Whom it never reaches.")),
      overheardBy: optional(
        segmentList(
          "The segments whose members hear what is said to one person; on a channel whose `reach` is `individual`.",
          "name the segments that overhear it, or leave `overheardBy` out",
        ),
      ),
    }),
  ),
);
