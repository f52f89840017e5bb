/** Money: whole øre. Never a floating number. */
export type Ore = bigint;

/** Øre from a decimal string of øre ("9000000"), as the API and the ledger carry it; null when it is none. */
export function parseOre(text: string): Ore | null {
  return /^-?\d{1,15}$/.test(text) ? BigInt(text) : null;
}

/** Øre from what a person types in kroner: "45.000", "45000,50", "45 000 kr."; null when it is none. */
export function parseKroner(text: string): Ore | null {
  const bare = text.replace(/kr\.?$/iu, '').replace(/[\s\u00a0]/gu, '');
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(\d{1,2}))?$/u.exec(bare);
  if (!match) return null;
  return BigInt((match[1] ?? '0').replaceAll('.', '')) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
}
