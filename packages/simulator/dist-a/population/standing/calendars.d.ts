import type { Policy } from "@tierpolicy/schema";
import type { People } from "../people/people.js";
import type { Spells } from "./spells.js";
import type { WorldService } from "./world.js";
type Calendar = NonNullable<WorldService["calendar"]>;
/**
 * In which weeks each scheduled delight comes to whom: by the schedules of the engine, among those that the person is offered in that week. Whose set changes
 * goes on in the calendar of the new one, as `surprises` does.
 *
 * @param services the ids of the scheduled delights
 * @param spells who is offered which of them, from when on
 */
export declare const calendarsOf: (services: readonly string[], spells: Spells, { policy, people }: {
    readonly policy: Policy;
    readonly people: People;
}, seed: number) => ReadonlyMap<string, Calendar>;
export {};
//# sourceMappingURL=calendars.d.ts.map