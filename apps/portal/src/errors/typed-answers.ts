import { trimmed } from '@samraad/platform';
import { labelsOf } from '../web/shell/form/parse-form';

const hidden = /^(_csrf|_submission|version|hash|returnTo|kept|act)$|password|^proof-/i;
const readable = (name: string) => name.replace(/[-_]/g, ' ');

/** What was typed in a form that could not be sent through, with the form's own labels; never a password. */
export function typedAnswers(body: unknown): { label: string; value: string }[] {
  if (typeof body !== 'object' || body === null || Buffer.isBuffer(body)) return [];
  const labels = labelsOf(body);
  return Object.entries(body)
    .filter(([name]) => !hidden.test(name))
    .map(([name, value]) => ({
      label: labels.get(name) ?? readable(name),
      value: trimmed([value].flat().map(String).join(', ')),
    }))
    .filter(({ value }) => value !== '')
    .slice(0, 100);
}
