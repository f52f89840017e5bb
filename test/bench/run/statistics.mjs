/** The value below which `share` (0–1) of the values lie: the nearest rank, so it is one of them. */
export function percentile(values, share) {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => percentile(values, 0.5);

/** Milliseconds with as many digits as mean something. */
export const rounded = (ms) => (ms === undefined ? undefined : Number(ms.toPrecision(3)));
