import { type Diagnostic } from "@tierpolicy/schema";
import { type ExitCode } from "./exit-code.js";
import type { Screen } from "./terminal/screen.js";
/** Why a command cannot do what it was asked, for the person who asked. */
export interface Complaint {
    readonly exit: ExitCode;
    /** Lower case, no full stop, the person's own words in backticks. */
    readonly message: string;
    readonly help?: string;
}
export declare const invalid: (message: string, help?: string) => Complaint;
export declare const misuse: (message: string, help?: string) => Complaint;
/** Prints it in the form that the diagnostics have, and gives its exit code. */
export declare const complain: (screen: Screen, { exit, message, help }: Complaint) => Promise<ExitCode>;
/** A complaint about a file, as the JSON of a command says it in the file's place. */
export declare const asDiagnostic: ({ message, help }: Complaint) => Diagnostic;
//# sourceMappingURL=complaint.d.ts.map