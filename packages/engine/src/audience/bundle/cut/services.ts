import type { Policy, Service } from "@tierpolicy/schema";
import { evidenceCeiling } from "../../../levels/ceiling.js";
import { commitment } from "../../../levels/ladders.js";
import { atLeast } from "../../../levels/lattice.js";
import { eachOf, type Json, only } from "./json.js";

/** What a decision on a service and the answers for customers need; what it costs, why findings are accepted and when it surprises is the company's affair. */
const KEPT = new Set([
  ...["title", "need", "control", "story", "tags", "exclusiveTo", "knownTo"],
  ...["standard", "evidence", "terms", "defaults"],
]);

/**
 * @param tags by which rules select
 */
export const cutServices = ({ services }: Policy, documents: unknown, tags: ReadonlySet<unknown>): Json =>
  eachOf(documents, (document, id) => {
    const service = services.get(id);
    return service && cutService(service, document, tags);
  });

const cutService = (service: Service, document: Json, tags: ReadonlySet<unknown>): Json => {
  const kept = service.tags.filter((tag) => tags.has(tag));
  return Object.fromEntries(
    Object.entries(only(document, KEPT)).flatMap(([key, value]) => {
      if (key === "tags") return kept.length === 0 ? [] : [[key, kept]];
      if (key === "evidence" && !evidenceDecides(service)) return [];
      // Tiers are written out, so that no chain is needed.
      return [[key, key === "exclusiveTo" || key === "knownTo" ? service[key] : value]];
    }),
  );
};

/** Whether the measured delivery keeps promises lower than the standard of the class does. */
const evidenceDecides = (service: Service): boolean => !atLeast(commitment)(evidenceCeiling(service), service.classCeiling.commitment);
