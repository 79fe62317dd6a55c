let end: usize = (__heap_base + 15) & ~15;

/** So many bytes for good, all 0. Nothing is ever given back: a simulation ends with its kernel. */
export function reserve(bytes: usize): usize {
  const start = end;
  const missing = <i32>((<u64>start + <u64>bytes + 16 + 0xffff) >>> 16) - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) unreachable();
  end = (start + bytes + 15) & ~15;
  return start;
}
