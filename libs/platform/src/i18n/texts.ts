import type { RefusalParams } from '../refusals/refusal';

/** Danish words by key; `{name}` is filled from the parameters. */
export type TextCatalogue = Readonly<Record<string, string>>;

const known = new Map<string, string>();

/** Registers a lib's words (called once per key, at module load) and gives them back. */
export function defineTexts<T extends TextCatalogue>(catalogue: T): T {
  for (const [key, text] of Object.entries(catalogue)) {
    const before = known.get(key);
    if (before !== undefined && before !== text) throw new Error(`text ${key} is defined twice`);
    known.set(key, text);
  }
  return catalogue;
}

/** Whether there are words for a key. */
export function hasText(key: string): boolean {
  return known.has(key);
}

/** The Danish words of a key. An unknown key is a defect and throws, so a test finds it. */
export function t(key: string, params: RefusalParams = {}): string {
  const text = known.get(key);
  if (text === undefined) throw new Error(`no text for ${key}`);
  return text.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => String(params[name] ?? `{${name}}`));
}
