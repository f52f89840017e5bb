import { field, textField } from './field';

/** One of the given values. */
export const choice = <const V extends string>(values: readonly V[], label: string) =>
  textField<V>(
    label,
    (typed) => {
      const value = values.find((one) => one === typed);
      return value === undefined ? { problem: 'form.unknown-choice' } : { value };
    },
    'form.choose',
  );

/** Any of the given values, each once, in the order they are listed. */
export const choices = <const V extends string>(
  values: readonly V[],
  label: string,
  { min = 0 }: { min?: number } = {},
) =>
  field<V[]>({ label }, (raw) => {
    const typed = raw === undefined || raw === '' ? [] : [raw].flat();
    if (!typed.every((one) => values.some((value) => value === one)))
      return { problem: 'form.unknown-choice' };
    if (typed.length < min) return { problem: 'form.too-few', params: { min } };
    return { value: values.filter((value) => typed.includes(value)) };
  });

const ticked = (raw: unknown): boolean =>
  [raw].flat().some((one) => one !== undefined && one !== '' && one !== '0');

/** A box that may be ticked. */
export const checkbox = (label = '') => field<boolean>({ label }, (raw) => ({ value: ticked(raw) }));

/** A box that must be ticked to go on. */
export const mustTick = (label: string) =>
  field<true>({ label }, (raw) => (ticked(raw) ? { value: true } : { problem: 'form.tick' }));
