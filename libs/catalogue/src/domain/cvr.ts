const weights = [2, 7, 6, 5, 4, 3, 2, 1];

/** Whether a text is a CVR number: eight digits whose weighted sum is divisible by 11 (the register's own check). */
export function isCvr(text: string): boolean {
  if (!/^[1-9][0-9]{7}$/.test(text)) return false;
  return weights.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0) % 11 === 0;
}
