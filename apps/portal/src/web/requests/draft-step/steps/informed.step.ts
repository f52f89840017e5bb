import { trimmed } from '@samraad/platform';
import { z } from 'zod';
import { choices, day, heldRole, optional, text, typedDay } from '../../../shell';
import type { StepOnDesk } from '../../whole-request/surroundings.reader';
import type { Fields } from '../../../../views';
import { type DraftStep, shown, type ShownField } from '../step';
import { stepWords } from './steps.da';

const words = stepWords.informed;

const label = words.title;

/** Everyone who can be told and does not sign, each once with all they are: "Sara Friis" – "Orienteret, Øresø Hospital". */
function people(desk: StepOnDesk): { value: string; label: string; hint: string }[] {
  const found = new Map<string, { label: string; roles: string[] }>();
  const signs = new Set(desk.request.signers.map(({ personId }) => personId));
  for (const { personId, name, unit, ...held } of desk.candidates.filter((one) => !signs.has(one.personId))) {
    const before = found.get(personId)?.roles ?? [];
    found.set(personId, { label: name, roles: [...before, `${heldRole(held)}, ${unit}`] });
  }
  return [...found].map(([value, one]) => ({ value, label: one.label, hint: one.roles.join(' · ') }));
}

const outsideOf = ({ request }: StepOnDesk) => request.answers.informedOutside ?? [];

interface InformedData {
  readonly informed: string[];
  readonly outsideName: string | null;
  readonly outsideRole: string | null;
  readonly outsideHow: string | null;
  readonly outsideOn: string | null;
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
      ),
      outsideName: optional(text(120, words.outsideName)),
      outsideRole: optional(text(120, words.outsideRole)),
      outsideHow: optional(text(200, words.outsideHow)),
      outsideOn: optional(day(words.outsideOn)),
    }),
  stored: (desk) => {
    const [first] = outsideOf(desk);
    return {
      informed: desk.request.answers.informed,
      outsideName: first?.name,
      outsideRole: first?.role,
      outsideHow: first?.how,
      ...typedDay('outsideOn', first?.on ?? null),
    };
  },
  fields: (fields, desk) => [
    ...choosing(fields, desk),
    shown(
      'text',
      fields.text({ name: 'outsideName', label: words.outsideName, hint: words.outsideHint, optional: true }),
    ),
    shown(
      'text',
      fields.text({
        name: 'outsideRole',
        label: words.outsideRole,
        hint: words.outsideRoleHint,
        optional: true,
      }),
    ),
    shown(
      'text',
      fields.text({
        name: 'outsideHow',
        label: words.outsideHow,
        hint: words.outsideHowHint,
        optional: true,
      }),
    ),
    shown('date', fields.date({ name: 'outsideOn', label: words.outsideOn, optional: true })),
  ],
  notes: (desk) => (people(desk).length > 0 ? [] : [{ kind: 'warning', text: words.nobody }]),
  command: ({ informed, ...outside }: InformedData, desk) => {
    const told = toldBy(outside);
    // The page shows the first; those written through the API stay.
    const informedOutside = [...(told ? [told] : []), ...outsideOf(desk).slice(1)];
    const someone = informed.length > 0 || informedOutside.length > 0;
    return {
      answers: {
        informed: someone ? informed : null,
        informedOutside: informedOutside.length > 0 ? informedOutside : null,
      },
    };
  },
  errorFields: { 'requests.informed-unknown': 'informed' },
};

/** What is typed of somebody told outside the portal, also half of it; null when nothing is. */
function toldBy({
  outsideName: name,
  outsideRole: role,
  outsideHow: how,
  outsideOn: on,
}: Omit<InformedData, 'informed'>) {
  const told = {
    ...(name !== null && { name }),
    ...(role !== null && { role }),
    ...(how !== null && { how }),
    ...(on !== null && { on }),
  };
  return Object.keys(told).length > 0 ? told : null;
}

/** More than this nobody looks through: one searches. */
const manyPeople = 8;

/** All there are to choose among; where they are many, those that are looked for, and those that are chosen. */
function choosing(fields: Fields, desk: StepOnDesk): ShownField[] {
  const all = fields.checkboxes({ name: 'informed', label: words.choose, items: people(desk) });
  if (all.items.length <= manyPeople) return [shown('checkboxes', all)];
  const find = fields.text({
    ...{ name: 'find', label: words.find, hint: words.findHint, optional: true },
    button: { text: words.findButton, name: 'do', value: 'find' },
  });
  const sought = lower(find.value);
  const items = all.items.filter(
    ({ label: name, hint = '', checked }) => checked || lower(`${name} ${hint}`).includes(sought),
  );
  return [shown('text', find), shown('checkboxes', { ...all, items })];
}

const lower = (text: string): string => trimmed(text).toLocaleLowerCase('da');
