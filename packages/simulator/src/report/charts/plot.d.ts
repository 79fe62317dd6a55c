/** The parts of Plot that are used here. Its own types ask for a browser's and d3's, and do not compile under settings as strict as ours; `paths` of the compiler's settings put these in their place. */
export interface Mark {
  readonly plot: unknown;
}

/** A value for each datum, or one for all. */
type Channel<Datum> = keyof Datum | ((datum: Datum) => unknown);

interface MarkOptions<Datum> {
  readonly x?: Channel<Datum>;
  readonly y?: Channel<Datum>;
  readonly x1?: Channel<Datum>;
  readonly x2?: Channel<Datum>;
  readonly y1?: Channel<Datum>;
  readonly y2?: Channel<Datum>;
  readonly text?: (datum: Datum) => string;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly strokeDasharray?: string;
  readonly curve?: "linear" | "step-after";
  readonly dx?: number;
  readonly dy?: number;
  readonly r?: number;
  readonly rx?: number;
  readonly inset?: number;
  readonly insetLeft?: number;
  readonly insetRight?: number;
  readonly textAnchor?: "start" | "middle" | "end";
  readonly lineAnchor?: "top" | "middle" | "bottom";
  readonly fontWeight?: number;
  readonly clip?: boolean;
}

interface AxisOptions {
  readonly ticks?: readonly unknown[] | number;
  readonly tickFormat?: (value: never) => string;
  readonly tickSize?: number;
  readonly tickPadding?: number;
  readonly label?: string | null;
  readonly textAnchor?: "start" | "middle" | "end";
}

interface ScaleOptions {
  readonly type?: "utc" | "linear";
  readonly domain?: readonly unknown[];
  readonly axis?: null;
  readonly label?: null;
  readonly nice?: boolean;
}

export interface PlotOptions {
  readonly width: number;
  readonly height: number;
  readonly marginTop?: number;
  readonly marginRight?: number;
  readonly marginBottom?: number;
  readonly marginLeft?: number;
  readonly className?: string;
  readonly document?: unknown;
  readonly x?: ScaleOptions;
  readonly y?: ScaleOptions;
  readonly marks: readonly Mark[];
}

/** @returns an element of the document */
export const plot: (options: PlotOptions) => unknown;
export const areaY: <Datum>(data: readonly Datum[], options: MarkOptions<Datum>) => Mark;
export const lineY: typeof areaY;
export const rectY: typeof areaY;
export const dot: typeof areaY;
export const text: typeof areaY;
export const ruleX: typeof areaY;
export const ruleY: typeof areaY;
export const axisX: (options: AxisOptions) => Mark;
export const axisY: (options: AxisOptions) => Mark;
export const gridY: (options: {
  readonly ticks?: readonly unknown[] | number;
  readonly stroke?: string;
  readonly strokeOpacity?: number;
}) => Mark;
