import { t } from '@samraad/platform';
import { z } from 'zod';
import { choices } from '../../../shell';
import type { StepOnDesk } from '../../whole-request/surroundings.reader';
import { type DraftStep, shown } from '../step';
import { stepWords } from './steps.da';

const words = stepWords.informed;

const label = words.title;

/** Everyone who can be told, each once with all they are: "Sara Friis" – "Orienteret, Øresø Hospital". */
function people(desk: StepOnDesk): { value: string; label: string; hint: string }[] {
  const found = new Map<string, { label: string; roles: string[] }>();
  for (const { personId, name, role, unit } of desk.candidates) {
    const before = found.get(personId)?.roles ?? [];
    found.set(personId, { label: name, roles: [...before, `${t(`role.${role}`)}, ${unit}`] });
  }
  return [...found].map(([value, one]) => ({ value, label: one.label, hint: one.roles.join(' · ') }));
}

/** Whom the parties want told that a request is made: not what it says (domain.md §3 [M]). */
export const informedStep: DraftStep = {
  key: 'orientering',
  title: label,
  lead: words.lead,
  form: (desk) =>
    z.object({
      informed: choices(
        people(desk).map((one) => one.value),
        label,
        { min: 1 },
      ),
    }),
  stored: ({ request }) => ({ informed: request.answers.informed }),
  fields: (fields, desk) => [
    shown('checkboxes', fields.checkboxes({ name: 'informed', label: words.choose, items: people(desk) })),
  ],
  notes: (desk) =>
    people(desk).length > 0
      ? []
      : [
          {
            kind: 'warning',
            text: words.nobody,
          },
        ],
  command: ({ informed }: { informed: string[] }) => ({ answers: { informed } }),
};
