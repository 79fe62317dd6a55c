let end: u64 = (__heap_base + 15) & ~15;

/** What an address of 32 bits can reach. */
const MOST: u64 = 1 << 32;

/**
 * So many bytes for good, all 0. Nothing is ever given back: a simulation ends with its kernel. Where there is no such room, it ends at once.
 */
export function reserve(bytes: u64): usize {
  const start = end;
  end = (start + bytes + 15) & ~15;
  if (end > MOST) unreachable();
  const missing = <i32>((end + 0xffff) >>> 16) - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) unreachable();
  return <usize>start;
}

/** What has been brought near: nobody needs it, but the compiler must not see that. */
let near: u32 = 0;

/** Brings near what the sum is made up of. */
@inline
export function bringNear(sum: u32): void {
  near = sum;
}
