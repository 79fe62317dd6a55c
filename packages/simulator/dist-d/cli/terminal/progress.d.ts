import type { TextSource } from "../input/text-source.js";
import type { Screen } from "./screen.js";
/** Shows how far some work has come. */
export interface Progress {
    /** To be called now and then; costs next to nothing. */
    readonly tick: (count: number) => Promise<void>;
    readonly stop: () => void;
}
export declare const SILENT: Progress;
/** How much of a file has been read, and of what: customers, most often. */
export declare const readingProgress: ({ name, bytesTotal, bytesRead }: TextSource, screen: Screen, what?: string) => Progress;
/** Counts up to a number that is known once the work begins; it may be told without waiting. */
export type CountingProgress = ((done: number, of: number) => Promise<void>) & {
    readonly stop: () => void;
};
/** How many of a number of questions have been answered. */
export declare const answeringProgress: (screen: Screen) => CountingProgress;
/** How many weeks have been lived through, of all simulations together. */
export declare const livingProgress: (screen: Screen) => CountingProgress;
//# sourceMappingURL=progress.d.ts.map