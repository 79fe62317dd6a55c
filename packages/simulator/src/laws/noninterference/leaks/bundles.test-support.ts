import { type Mistake, mistake } from "./mistake.test-support.js";

const BUNDLES = "bundles and their modules";
const KNOWN = "audience/bundle/known-to-all.ts";
const DOCUMENT = "audience/bundle/cut/document.ts";
const PROGRAM = "memberProgram";
const PUBLIC = "audience/member-program.ts";

/** In what is shipped to clients. */
const SHIPPED: readonly Mistake[] = [
  mistake("a bundle has what the members of one of its segments may know", BUNDLES, KNOWN, "segments.every(", "segments.some("),
  mistake(
    "a bundle has what somebody in each of its segments may know",
    BUNDLES,
    KNOWN,
    "space.implies(segment(id), mayKnow(service))",
    "!space.isEmpty(space.and(segment(id), mayKnow(service)))",
  ),
  mistake("a bundle has pure surprises", BUNDLES, KNOWN, "isTold(policy, service) && isKnown", "isKnown"),
  mistake("a bundle has all segments", BUNDLES, DOCUMENT, "kept.segments.has(id)", "id.length > 0"),
  {
    name: "a bundle has all channels, and the segments that they reach",
    aim: BUNDLES,
    edits: [
      { file: "audience/bundle/cut/channels.ts", find: "channel && kept.has(id)", replace: "channel" },
      { file: "audience/bundle/needs.ts", find: ".filter(({ id }) => channels.has(id));", replace: ";" },
    ],
  },
  mistake(
    "a bundle has all facts",
    BUNDLES,
    "audience/bundle/cut/facts.ts",
    "return mentions && cutValues(kept, mentions);",
    "return mentions ? cutValues(kept, mentions) : kept;",
  ),
  mistake(
    "a bundle has every invariant that says something of what it looks at",
    BUNDLES,
    "audience/bundle/bundle-for.ts",
    "map(cut)(fewest(others, suffice))",
    "map(cut)(right(others))",
  ),
  mistake(
    "a bundle has the standards of all classes",
    BUNDLES,
    "audience/bundle/cut/standards.ts",
    "classes.has(",
    "classes.size > 0 || classes.has(",
  ),
  {
    name: "rules without a name keep the one of their place in the whole policy",
    aim: BUNDLES,
    edits: [
      {
        file: "audience/without-services.ts",
        find: "      if (left.length === spokenOf.length) return [part];",
        replace: "      if (left.length === spokenOf.length) return [{ name: parts[at].name, ...part }];",
      },
    ],
  },
  mistake(
    "a bundle says from how many services it was cut",
    BUNDLES,
    "audience/bundle/bundle-for.ts",
    "=> verified(bundle, segments, options))(cutFor",
    "=> map((cut) => ({ ...cut, cutFrom: policy.services.size }))(verified(bundle, segments, options)))(cutFor",
  ),
];

/** In what is said to everybody. */
const SAID: readonly Mistake[] = [
  mistake(
    "the page for everybody lists all tiers",
    PROGRAM,
    PUBLIC,
    "filter((tier) => listed.has(tier))",
    "filter((tier) => tier.length > 0)",
  ),
  mistake(
    "the page for everybody lists what no channel tells",
    PROGRAM,
    PUBLIC,
    "if (channels.length === 0) return { isForAll: false, tiers: [] };",
    "",
  ),
  {
    name: "the page for everybody lists what only some may know",
    aim: PROGRAM,
    edits: [
      { file: PUBLIC, find: 'if (service.knownTo !== "everyone") continue;', replace: "" },
      { file: PUBLIC, find: "if (channels.length === 0) return { isForAll: false, tiers: [] };", replace: "" },
    ],
  },
  mistake(
    "the page for everybody says how many offers there are in all",
    PROGRAM,
    PUBLIC,
    "programOf(policy, tiers, offers, lang)",
    "({ ...programOf(policy, tiers, offers, lang), numberOfItems: policy.services.size })",
  ),
  mistake("everybody hears what anybody hears", "hears", "audience/hears.ts", "space.has(who, customer)", "who !== undefined"),
  mistake(
    "whoever hears nothing of a service reads that nothing is told of it",
    "hears",
    "audience/hears.ts",
    "told.length === 0 ? []",
    "told.length > 9 ? []",
  ),
];

export const MISTAKES_IN_BUNDLES: readonly Mistake[] = [...SHIPPED, ...SAID];
