import type { Policy } from "@tierpolicy/schema";
/**
 * Channels that have vanished from `before`, each with the channel of `after` that reaches the same people and is named by the same offers.
 *
 * @param fact the name of a fact of `before` in the words of `after`
 */
export declare const channelRenames: (before: Policy, after: Policy, fact: (id: string) => string) => ReadonlyMap<string, string>;
//# sourceMappingURL=channel-renames.d.ts.map