import type { CommandDefinition } from "../../program.js";
export declare const AGREEMENT_FORMATS: readonly ["markdown", "html", "json", "jsonld"];
export type AgreementFormat = (typeof AGREEMENT_FORMATS)[number];
export interface AgreementCommandOptions {
    readonly segment?: string;
    readonly facts?: string;
    readonly customers?: string;
    readonly id?: string;
    readonly format?: AgreementFormat;
    readonly lang: string;
    readonly to?: string;
    readonly css?: string;
    readonly out?: string;
    readonly at?: string;
    readonly budget?: number;
}
export declare const agreementCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map