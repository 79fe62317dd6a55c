const bits = new DataView(new ArrayBuffer(8));

const SIGN = 1n << 63n;

/** The place of a finite double in the order of all doubles; that of 0 (and of -0) is 0. */
export const ordinalOf = (value: number): bigint => {
  bits.setFloat64(0, value);
  const pattern = bits.getBigUint64(0);
  return pattern < SIGN ? pattern : SIGN - pattern;
};

/** The double at a place of the order. */
export const doubleAt = (ordinal: bigint): number => {
  bits.setBigUint64(0, ordinal < 0n ? SIGN - ordinal : ordinal);
  return bits.getFloat64(0);
};

/** The next larger double. */
export const above = (value: number): number => doubleAt(ordinalOf(value) + 1n);

/** The next smaller double. */
export const below = (value: number): number => 0 - above(-value);
