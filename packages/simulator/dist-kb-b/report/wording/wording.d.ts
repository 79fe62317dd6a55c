import type { Commitment, Need, Publicity, Severity } from "@tierpolicy/schema";
import type { CheckId } from "../../check/checks.js";
import type { Witness } from "../../check/report.js";
import type { CoefficientName } from "../../population/coefficients/coefficients.js";
/** A heading, and what is said below it. */
export interface Heading {
    readonly heading: string;
    readonly note: string;
}
/** Every fixed text of a report in one language. Functions get texts that are ready to be shown, and small numbers that are counted. */
export interface ReportWording {
    /** The language of these texts, as a BCP 47 tag: `en`, `zh`. */
    readonly language: string;
    readonly direction: "ltr" | "rtl";
    /** What such a document is called. */
    readonly name: string;
    /** The link to what comes after the contents, for those who read with the keyboard. */
    readonly skip: string;
    readonly contents: string;
    readonly head: {
        readonly version: string;
        readonly today: string;
        readonly simulated: string;
    };
    readonly period: (first: string, last: string) => string;
    readonly weeks: (count: number) => string;
    readonly people: (customers: string, runs: number) => string;
    readonly needs: {
        readonly [need in Need]: string;
    };
    readonly commitments: {
        readonly [commitment in Commitment]: string;
    };
    readonly publicities: {
        readonly [publicity in Publicity]: string;
    };
    readonly offered: {
        readonly always: string;
        readonly sometimes: string;
        readonly never: string;
    };
    /** From the lowest to the highest. */
    readonly range: (lowest: string, highest: string) => string;
    readonly everyone: string;
    readonly yes: string;
    readonly no: string;
    /** Of a list. */
    readonly none: string;
    /** In the place of a figure that there is not. */
    readonly noFigure: string;
    readonly figures: {
        readonly satisfaction: string;
        readonly leaving: string;
        readonly cost: string;
        readonly exposed: string;
        /** What stands below each. */
        readonly scale: string;
        readonly withinYear: string;
        readonly budget: (budget: string) => string;
        readonly noBudget: string;
        readonly onChannels: string;
        /** Between two bounds, with 95 % confidence. */
        readonly between: (low: string, high: string) => string;
    };
    readonly summary: {
        readonly heading: string;
        readonly proved: {
            readonly label: string;
            readonly all: (count: number) => string;
            readonly some: (count: number, of: number) => string;
            readonly noLeak: string;
        };
        readonly open: {
            readonly label: string;
            /** @param accepted whether something was found that is accepted */
            readonly nothing: (accepted: boolean) => string;
            readonly refuted: (count: number, topics: string) => string;
            /** What a check looks for, in a list of such. */
            readonly topic: (title: string) => string;
            readonly undecided: (count: number) => string;
            readonly allowed: (count: number) => string;
        };
        readonly satisfaction: {
            readonly label: string;
            readonly everybody: (value: string, weeks: number) => string;
            readonly extremes: (most: string, mostValue: string, least: string, leastValue: string) => string;
        };
        readonly delights: {
            readonly label: string;
            readonly none: string;
            readonly keep: string;
            readonly drop: (services: string) => string;
            readonly worn: (service: string, share: string) => string;
        };
        readonly leaving: {
            readonly label: string;
            readonly everybody: (share: string) => string;
            readonly extremes: (most: string, mostShare: string, least: string, leastShare: string) => string;
            readonly won: (won: string, referred: string) => string;
        };
        readonly exposure: {
            readonly label: string;
            readonly none: string;
            readonly nobody: string;
            readonly heard: (service: string, people: string) => string;
            readonly byChannel: string;
            /** The same, where a finding says that an offer asks for more. */
            readonly heldBack: string;
            readonly leak: (names: string) => string;
        };
        readonly cost: {
            readonly label: string;
            readonly free: string;
            readonly perMonth: (cost: string, customers: string) => string;
            readonly within: (budget: string) => string;
            readonly over: (budget: string, months: number, of: number) => string;
            /** Where no month is simulated as a whole. */
            readonly above: (budget: string) => string;
            readonly below: (budget: string) => string;
            readonly noBudget: string;
            readonly dearest: (service: string, share: string) => string;
        };
        /** That proofs and simulations are different things. */
        readonly caution: string;
    };
    readonly matrix: Heading & {
        readonly caption: string;
        readonly service: string;
        readonly undecided: string;
        readonly nobody: string;
    };
    readonly findings: Heading & {
        readonly nothing: string;
        readonly severities: {
            readonly [severity in Severity]: string;
        };
        readonly allowed: string;
        readonly undecided: string;
        readonly accepted: (reason: string, until: string | undefined) => string;
        readonly subject: {
            readonly service: string;
            readonly segment: string;
            readonly channel: string;
            readonly fact: string;
            readonly rules: string;
        };
        readonly help: string;
        readonly witness: string;
        readonly fact: string;
        readonly parts: {
            readonly [part in keyof Witness]-?: string;
        };
        /** Where the news reaches people who are no customers. */
        readonly anybody: string;
        readonly proved: string;
        readonly provedNote: string;
        readonly warnings: string;
    };
    readonly checks: {
        readonly [id in CheckId]: {
            readonly title: string;
            readonly proved: string;
        };
    };
    readonly channels: Heading & {
        readonly caption: string;
        readonly channel: string;
        readonly audience: string;
        readonly services: string;
        readonly public: string;
        readonly individual: string;
        readonly overheard: (segments: string) => string;
        readonly except: string;
        readonly nothing: string;
        /** The mark of what not everybody may know of. */
        readonly perk: string;
        readonly undecided: string;
        readonly untold: (services: string) => string;
        readonly none: string;
    };
    readonly satisfaction: Heading & {
        readonly chart: (group: string, first: string, last: string, lowest: string, highest: string) => string;
        readonly table: string;
        readonly groupsTable: string;
        readonly group: string;
        readonly customers: string;
        readonly atEnd: string;
        readonly leaving: string;
        readonly date: string;
        readonly empty: (groups: string) => string;
        readonly legend: {
            readonly mean: string;
            readonly band: string;
            readonly everyone: string;
        };
    };
    readonly expectation: Heading & {
        readonly caption: string;
        readonly course: string;
        readonly chart: (service: string, first: string, last: string) => string;
    };
    readonly drop: Heading & {
        readonly none: string;
        readonly chart: (service: string, last: string) => string;
        readonly table: string;
    };
    readonly exposure: Heading & {
        readonly none: string;
        readonly chart: (service: string, last: string) => string;
        readonly caption: string;
        readonly service: string;
        readonly knownTo: string;
        readonly byWordOfMouth: string;
        readonly byChannel: string;
        readonly comparisons: string;
        readonly table: string;
    };
    readonly cost: Heading & {
        readonly free: string;
        readonly chart: (first: string, last: string, lowest: string, highest: string) => string;
        readonly chartTitle: string;
        readonly budget: string;
        readonly table: string;
        readonly month: string;
        readonly cost: string;
        readonly caption: string;
        readonly service: string;
        readonly deliveries: string;
        readonly failures: string;
        readonly missed: string;
        readonly total: string;
        readonly noMonth: string;
    };
    readonly assumptions: Heading & {
        readonly model: string;
        readonly people: {
            readonly label: string;
            readonly made: string;
            readonly given: string;
        };
        readonly seeds: string;
        readonly period: string;
        readonly strangers: string;
        readonly caption: string;
        readonly name: string;
        readonly value: string;
        readonly meaning: string;
        readonly source: string;
        readonly changed: (usual: string) => string;
        /** The caption above those that are not as usual. */
        readonly set: string;
        readonly assumption: string;
        readonly table: string;
    };
    /** What each coefficient is, where it is not as the coefficients themselves say it in English. */
    readonly coefficients?: {
        readonly [name in CoefficientName]?: string;
    };
    readonly marks: {
        /** Between a name and its value. */
        readonly colon: string;
        /** Between things of equal rank on one line. */
        readonly dot: string;
        /** Between two sentences. */
        readonly space: string;
    };
    readonly typography: {
        /** Lists of font families, as CSS has them. */
        readonly text: string;
        readonly headings: string;
        readonly figures: string;
        /** In ems. */
        readonly lineHeight: number;
    };
}
//# sourceMappingURL=wording.d.ts.map