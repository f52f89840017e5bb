import { trimmed } from '@samraad/platform';

/** Text of several lines as paragraphs. */
export const paragraphsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\n{2,}/)
    .map(trimmed)
    .filter((one) => one !== '');
