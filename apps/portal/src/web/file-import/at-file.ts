/** What a file of lines can be refused with as a whole, whatever it is of. */
const ofAnyFile = [
  'csv.empty',
  'csv.only-headings',
  'csv.too-large',
  'csv.too-many-lines',
  'csv.not-text',
  'csv.broken-quotes',
  'csv.column-missing',
  'csv.column-twice',
] as const;

/** What is wrong with a file as a whole stands by its field; `more` are the refusals of its own kind. */
export const atFile = (...more: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...ofAnyFile, ...more].map((key) => [key, 'file']));
