export declare const FACTS: string[];
export declare const PROPERTIES: string[];
export declare const SEGMENTS: string[];
export declare const SERVICES: string[];
export declare const CHANNELS: string[];
export declare const TAGS: string[];
export declare const PARTNERS: string[];
//# sourceMappingURL=names.d.ts.map