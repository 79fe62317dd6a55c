import { type Phrase, type Voice } from "@tierpolicy/engine/page";
import type { ReportData } from "../report-data.js";
/** What the parts of the policy are called in the language of the page: by their titles, and where they have none, by their ids in words. */
export interface Names {
    readonly policy: Phrase;
    readonly service: (id: string) => Phrase;
    readonly segment: (id: string) => Phrase;
    readonly channel: (id: string) => Phrase;
    readonly fact: (id: string) => Phrase;
    readonly term: (service: string, id: string) => Phrase;
    /** The words for what may be a service, a segment or a channel, if there is one and only one that is called so. */
    readonly anything: (id: string) => Phrase | undefined;
}
export declare const namesOf: ({ policy, services, segments, channels, facts }: ReportData, voice: Pick<Voice, "wanted" | "language">) => Names;
//# sourceMappingURL=names.d.ts.map