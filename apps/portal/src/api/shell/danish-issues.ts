import { z } from 'zod';
import { hasText, t, textOf } from '@samraad/platform';
import '../../i18n/api.da';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const tooMuch = { string: 'api.too-long', array: 'api.too-many', set: 'api.too-many' } as const;
const tooMuchOf = (origin: string) =>
  origin in tooMuch ? tooMuch[origin as keyof typeof tooMuch] : 'api.too-big';

/** What a schema says when a value does not fit it; a message of the schema's own goes first. */
export function danishIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? t('api.missing')
        : t('api.wrong-type', { expected: typeWords(issue.expected) });
    case 'too_big':
      return t(tooMuchOf(issue.origin), { max: String(issue.maximum) });
    case 'too_small':
      return t(issue.origin === 'string' ? 'api.too-short' : 'api.too-small', { min: String(issue.minimum) });
    case 'unrecognized_keys':
      return t('api.unknown-keys', { keys: issue.keys.join(', ').slice(0, 200) });
    case 'invalid_value':
      return t('api.unknown-value', { values: issue.values.map(String).join(', ') });
    case 'invalid_format':
      return t('api.wrong-format', { format: issue.format });
    default:
      return t('api.invalid');
  }
}

/** The name of a type in Danish; a rarer one keeps its own. */
const typeWords = (type: string): string => (hasText(`api.type.${type}`) ? textOf(`api.type.${type}`) : type);

/** Makes Danish the language of every schema of this process. */
export const speakDanish = (): void => void z.config({ customError: danishIssue });
