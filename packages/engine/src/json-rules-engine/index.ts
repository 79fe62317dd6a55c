export { adoptRules, type ExistingEvent, type ExistingRule, type PolicyEvent, type PolicyRule } from "./adopt-rules.js";
export { factsThatMatter } from "./facts-that-matter.js";
export type { Almanac, Source, Sources } from "./sources.js";
export { type PartialCustomer, type SourcedPolicy, withSources } from "./with-sources.js";
