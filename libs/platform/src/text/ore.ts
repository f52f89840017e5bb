/** Money: whole øre. Never a floating number. */
export type Ore = bigint;

/** Øre from a decimal string of øre ("9000000"), as the API and the ledger carry it; null when it is none. */
export function parseOre(text: string): Ore | null {
  return /^-?\d{1,15}$/.test(text) ? BigInt(text) : null;
}
