/** An error of the compiled validator. */
export interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    readonly missingProperty?: string;
    readonly additionalProperty?: string;
    readonly pattern?: string;
    readonly allowedValue?: unknown;
    readonly allowedValues?: readonly unknown[];
    readonly type?: string | readonly string[];
    readonly limit?: number;
    readonly i?: number;
    readonly j?: number;
  };
  /** The number of the node of the language whose keyword it is. */
  readonly node: string;
  /** Set where the error is about a key. */
  readonly propertyName?: string | undefined;
}

/** The compiled validator: true, or false and `errors`. */
export interface Validate {
  (value: unknown): boolean;
  errors: readonly Fault[] | null;
}

/** What the diagnostics know of a node of the language (see language/nodes.ts). */
export interface Notes {
  readonly description?: string;
  /** The keys that can stand here, with what they are for. */
  readonly keys?: { readonly [key: string]: string };
  readonly type?: string | readonly string[];
  readonly "x-code"?: string;
  readonly "x-kind"?: string;
  readonly "x-help"?: string;
  readonly "x-empty"?: string;
  readonly "x-unknown"?: { readonly [key: string]: string };
  readonly "x-called"?: string;
  readonly "x-form"?: string;
  readonly "x-by"?: string;
  readonly "x-told"?: readonly string[];
  readonly "x-misplaced"?: { readonly [key: string]: readonly string[] };
}
