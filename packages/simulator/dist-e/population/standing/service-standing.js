import { PUBLICITIES } from "@tierpolicy/schema";
import { claimOf } from "../model/claim.js";
import { sharedBytes } from "./columns.js";
import { Growing } from "./growing.js";
/** So many combinations of what is heard, who may know, and to whom it may be offered. */
const COMBINATIONS = 16;
const NOWHERE = 0xffff;
/** The situations of everybody with one service. */
export class ServiceStanding {
    /** By row, a place in `situations`; in shared memory. */
    codes;
    situations = [];
    /** By number of equals, 1 where some of them is offered it; in shared memory. */
    amongEquals;
    /** By number of equals, how many of them are offered it. */
    #offeredTo = [];
    #service;
    #individual;
    #coefficients;
    #numbers = new Map();
    /** By situation: how many rows are in it, 1 where it is offered, and whether its claim is that of others. */
    #counts = [];
    #isOffered = [];
    #byHearsay = [];
    /** None in the first week, and where a claim has changed: then everybody's code may have. */
    #changed;
    /** What is claimed to those who are not offered it, and could be. */
    #hearsay;
    /** @param individual the channels that reach one person at a time */
    constructor(service, rows, individual, coefficients) {
        this.codes = new Uint16Array(new SharedArrayBuffer(2 * rows)).fill(NOWHERE);
        this.amongEquals = sharedBytes(rows);
        this.#service = service;
        this.#individual = individual;
        this.#coefficients = coefficients;
        this.#hearsay = this.#claim("none");
    }
    /** The rows whose codes have changed in this week; undefined where those of everybody may have. */
    get changed() {
        return this.#changed?.numbers;
    }
    /** A new week begins: nothing has changed yet. */
    turn() {
        this.#changed ??= new Growing((length) => new Uint32Array(length));
        this.#changed.length = 0;
    }
    /**
     * @param equals by row, the number of equals
     * @returns whether anybody's situation has changed
     */
    settle({ outcome, outcomes, valid, heard, insiders, inside }, places, equals) {
        const { codes } = this;
        const counts = this.#counts;
        const isOffered = this.#isOffered;
        const changed = this.#changed;
        const numbers = new Int32Array(outcomes.length * COMBINATIONS).fill(-1);
        let hasChanged = false;
        for (let at = 0; at < valid.length; at++) {
            if (valid[at] === 0)
                continue;
            const row = places === undefined ? at : places[at];
            const key = outcome[at] * COMBINATIONS + heard[at] * 4 + insiders[at] * 2 + inside[at];
            let number = numbers[key];
            if (number === -1) {
                const decision = outcomes[Math.floor(key / COMBINATIONS)];
                number = this.#numberOf(decision, (key >> 2) & 3, (key & 2) !== 0, (key & 1) !== 0);
                numbers[key] = number;
            }
            const before = codes[row];
            if (number === before)
                continue;
            codes[row] = number;
            const more = isOffered[number] - (before === NOWHERE ? 0 : isOffered[before]);
            if (more !== 0)
                this.#count(equals[row], more);
            if (before !== NOWHERE)
                counts[before] = counts[before] - 1;
            counts[number] = counts[number] + 1;
            changed?.push(row);
            hasChanged = true;
        }
        return this.#hear() || hasChanged;
    }
    /** Says that somebody has other equals than before. */
    move(row, from, to) {
        const code = this.codes[row];
        if (code === NOWHERE || this.#isOffered[code] === 0)
            return;
        this.#count(from, -1);
        this.#count(to, 1);
    }
    #count(equals, more) {
        const count = (this.#offeredTo[equals] ?? 0) + more;
        this.#offeredTo[equals] = count;
        this.amongEquals[equals] = Number(count > 0);
    }
    #numberOf(decision, heard, insider, isInside) {
        const { offered, commitment, channels } = decision;
        const told = channels.some((channel) => this.#individual.has(channel)) ? Math.max(heard, TO_ONESELF) : heard;
        return this.#intern(!offered && isInside, {
            offered,
            told: PUBLICITIES[told],
            claim: offered ? this.#claim(commitment) : isInside ? this.#hearsay : 0,
            insider,
            category: isInside && (offered || this.#service.need === "basic") ? this.#category : 0,
        });
    }
    #intern(byHearsay, situation) {
        const key = JSON.stringify([byHearsay, ...Object.values(situation)]);
        const known = this.#numbers.get(key);
        if (known !== undefined)
            return known;
        const number = this.situations.push(Object.freeze(situation)) - 1;
        this.#numbers.set(key, number);
        this.#counts.push(0);
        this.#isOffered.push(Number(situation.offered));
        this.#byHearsay.push(byHearsay);
        return number;
    }
    #claim(commitment) {
        return claimOf(commitment, this.#service.standard?.target, this.#coefficients);
    }
    get #category() {
        const { categoryBasic, categoryExpected, categoryDelight } = this.#coefficients;
        return { basic: categoryBasic, expected: categoryExpected, delight: categoryDelight }[this.#service.need];
    }
    /**
     * To those who are not offered it, what is claimed is the strongest of what is promised to anybody.
     *
     * @returns whether that has changed anybody's situation
     */
    #hear() {
        const promised = this.situations.flatMap(({ offered, claim }, number) => offered && this.#counts[number] > 0 ? [claim] : []);
        const hearsay = Math.max(this.#claim("none"), ...promised);
        if (hearsay === this.#hearsay)
            return false;
        this.#hearsay = hearsay;
        const renumbered = Uint16Array.from(this.situations, (_, number) => number);
        for (const [number, situation] of [...this.situations].entries()) {
            const count = this.#counts[number];
            if (!this.#byHearsay[number] || count === 0 || situation.claim === hearsay)
                continue;
            const now = this.#intern(true, { ...situation, claim: hearsay });
            renumbered[number] = now;
            this.#counts[number] = 0;
            this.#counts[now] = this.#counts[now] + count;
        }
        const { codes } = this;
        if (renumbered.every((now, number) => now === number))
            return false;
        for (let row = 0; row < codes.length; row++)
            codes[row] = renumbered[codes[row]];
        this.#changed = undefined;
        return true;
    }
}
const TO_ONESELF = PUBLICITIES.indexOf("individual");
//# sourceMappingURL=service-standing.js.map