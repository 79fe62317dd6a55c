import { type Diagnostic } from "@tierpolicy/schema";
/** Collects what is wrong with given customers: the first problems in words, and how many there are. */
export declare class Complaints {
    #private;
    /** Whether what else is wrong is only counted. */
    get isFull(): boolean;
    /** What is wrong, and need not be put into words. */
    count(): void;
    /** @param index of the customer, from 0 on */
    add(index: number, problems: readonly Diagnostic[]): void;
    /** In the order of the customers. */
    all(): readonly Diagnostic[];
}
//# sourceMappingURL=complaints.d.ts.map