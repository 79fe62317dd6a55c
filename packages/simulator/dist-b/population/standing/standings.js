import { isLeft } from "fp-ts/lib/Either.js";
import { clockOn } from "./clock.js";
import { remembering, sharedBytes, union } from "./columns.js";
import { segmentsOfMerit } from "./equals.js";
import { heardOn } from "./heard.js";
import { Patterns } from "./patterns.js";
import { Positions } from "./positions.js";
import { ServiceStanding } from "./service-standing.js";
/** Of so many people what is wrong with them is said, where it is wrong with more. */
const MOST_PROBLEMS = 100;
/** Where everybody stands in a week, by segment and service. */
export class Standings {
    /** By segment of the policy, 1 where the row is a member; in shared memory. */
    members;
    /** By row, in shared memory. */
    equals;
    /** In the order of the policy. */
    services;
    #options;
    #patterns;
    #positions = new Positions();
    #merits;
    #week = 0;
    /** Another number whenever memberships or equals have changed. */
    edition = 0;
    constructor(options) {
        const { policy, people, coefficients } = options;
        const { rows } = people;
        const individual = new Set([...policy.channels.values()].flatMap(({ id, reach }) => (reach.kind === "individual" ? [id] : [])));
        this.#options = options;
        this.members = new Map([...policy.segments.keys()].map((id) => [id, sharedBytes(rows)]));
        this.equals = new Uint32Array(new SharedArrayBuffer(4 * rows));
        this.services = new Map([...policy.services].map(([id, service]) => [
            id,
            { service, standing: new ServiceStanding(service, rows, individual, coefficients) },
        ]));
        this.#merits = segmentsOfMerit(policy).map((id) => this.members.get(id));
        this.#patterns = new Patterns(this.#merits.length);
    }
    /** Finds out where everybody stands in week 0. */
    start() {
        const { policy, decider } = this.#options;
        const decided = decider.first();
        if (isLeft(decided))
            return decided.left;
        const { invalid, at } = decided.right;
        const [first, ...others] = [...invalid.subarray(0, MOST_PROBLEMS)].flatMap((row) => {
            const decision = at(row);
            return isLeft(decision) ? decision.left : [];
        });
        if (first !== undefined)
            return [first, ...others];
        this.#settle(decided.right, { places: undefined, services: [...policy.services.keys()], segments: [...policy.segments.keys()] });
        return undefined;
    }
    /** @returns whether anybody stands elsewhere than before */
    advance(week) {
        const { decider, turnsIn } = this.#options;
        let hasChanged = false;
        if (this.#week < week)
            for (const { standing } of this.services.values())
                standing.turn();
        while (this.#week < week) {
            this.#week += 1;
            for (const turn of turnsIn(this.#week))
                if (this.#settle(decider.again(this.#week, turn.places, turn), turn))
                    hasChanged = true;
        }
        return hasChanged;
    }
    #settle(decided, turn) {
        const { policy, people, carried } = this.#options;
        const clock = clockOn(policy, people.dateOf(this.#week));
        const { rows, valid, segments } = decided;
        const members = (id) => segments[id];
        const hearing = remembering((channels) => heardOn(channels, members, rows), (channels) => channels.map(({ id }) => id).join(" "));
        const everybody = new Uint8Array(rows).fill(1);
        const inSome = remembering((some) => union(some.map(members), rows), (some) => some.join(" "));
        const of = (some) => (some === undefined || some === "everyone" ? everybody : inSome(some));
        let hasChanged = this.#bring(members, valid, turn);
        for (const id of turn.services) {
            const { service, standing } = this.services.get(id);
            const { outcome, outcomes } = decided.services[id];
            const heard = hearing(carried.channelsAt(id, clock));
            const known = { outcome, outcomes, valid, heard, insiders: of(service.knownTo), inside: of(service.exclusiveTo) };
            if (standing.settle(known, turn.places, this.equals))
                hasChanged = true;
        }
        return hasChanged;
    }
    /** Brings memberships, and who are equals by them, to what is known of some people by now. */
    #bring(members, valid, { places, segments }) {
        let hasChanged = false;
        for (const id of segments) {
            const into = this.members.get(id);
            const column = members(id);
            for (let at = 0; at < column.length; at++) {
                const row = places === undefined ? at : places[at];
                if (valid[at] === 0 || into[row] === column[at])
                    continue;
                into[row] = column[at];
                hasChanged = true;
            }
        }
        if (hasChanged)
            this.edition++;
        if (hasChanged || this.#week === 0)
            this.#compare(places);
        return hasChanged;
    }
    /** Finds out anew who are equals. */
    #compare(places) {
        const { equals } = this;
        for (let at = 0; at < (places?.length ?? equals.length); at++) {
            const row = places === undefined ? at : places[at];
            const [before, pattern] = [equals[row], this.#patterns.numberAt(this.#merits, row)];
            const isFirst = this.#week === 0;
            if (!isFirst && this.#positions.isAt(before, pattern))
                continue;
            if (!isFirst)
                this.#positions.leave(before);
            const now = this.#positions.join(pattern);
            equals[row] = now;
            // Nobody has been offered anything before the first week.
            if (!isFirst)
                for (const { standing } of this.services.values())
                    standing.move(row, before, now);
        }
    }
}
//# sourceMappingURL=standings.js.map