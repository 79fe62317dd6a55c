import type { AgreementCommandOptions, AgreementFormat } from "./command.js";
export declare const formatOf: ({ format, out }: AgreementCommandOptions) => AgreementFormat;
//# sourceMappingURL=format.d.ts.map