/** Values that go into words by name. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Danish words by key; `{name}` is filled from the parameters. */
export type TextCatalogue = Readonly<Record<string, string>>;

/**
 * Every key with its words. Open: each catalogue adds its own beside itself
 * (`interface TextKeys extends Readonly<typeof requestsDa> {}`), so that an unknown key is a type error.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface TextKeys {}

export type TextKey = keyof TextKeys & string;

/** The names in braces: `'{max} tegn af {length}'` asks for max and length. */
export type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Wanted<K extends TextKey> = Placeholders<TextKeys[K]>;

/** What a key's words must be filled with; nothing when they have no braces. */
export type TextParams<K extends TextKey> = [Wanted<K>] extends [never]
  ? [params?: TextValues]
  : [params: Readonly<Record<Wanted<K>, string | number>>];

const known = new Map<string, string>();

/** Registers a lib's words (called once per key, at module load) and gives them back. */
export function defineTexts<const T extends TextCatalogue>(catalogue: T): T {
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

/** The Danish words of a key, which is checked when compiled, and so are the values its words ask for. */
export function t<K extends TextKey>(key: K, ...[params]: TextParams<K>): string {
  return textOf(key, params);
}

/** The words of a key that comes from data (a stored action, a status): unknown is a defect and throws. */
export function textOf(key: string, params: TextValues = {}): string {
  const text = known.get(key);
  if (text === undefined) throw new Error(`no text for ${key}`);
  const value = (name: string) => String(params[name] ?? `{${name}}`);
  // A value that ends with a full stop (48.500 kr.) ends its sentence as well.
  return text.replace(/\{([a-zA-Z]+)\}(\.?)/g, (_, name: string, stop: string) =>
    value(name).endsWith('.') ? value(name) : value(name) + stop,
  );
}

/** The words of a refusal, or of any other key that a rule answered with its values. */
export function refusalText({ key, params }: { readonly key: string; readonly params?: TextValues }): string {
  return textOf(key, params);
}
