/** Whether a text is an EAN or GLN location number: thirteen digits, the last of which checks the others (GS1, modulus 10). */
export function isGln(text: string): boolean {
  if (!/^[0-9]{13}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
