import { hasText } from '@samraad/platform';

/** Words that only the code uses: stages and keys with underscores, keys of texts, words of JavaScript. */
export function codeWords(text: string): string[] {
  const tokens = text.split(/[\s»«"()[\],;:]+/).map((token) => token.replace(/[.!?]+$/, ''));
  return tokens.filter(
    (token) =>
      /^[a-z]+(_[a-z]+)+$/.test(token) ||
      /^[a-z]+(-[a-z]+){2,}$/.test(token) ||
      /^(true|false|null|NaN|Infinity)$/.test(token) ||
      (token.includes('.') && hasText(token)),
  );
}
