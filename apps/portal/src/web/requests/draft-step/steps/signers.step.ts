import type { Side } from '@samraad/identity';
import { employeeSignersAt, maySignFor, sides, type Signer } from '@samraad/requests';
import { z } from 'zod';
import { sideWords } from '../../../../i18n/requests.da';
import { requestPaths } from '../../requests.paths';
import { choice, choices, heldRole, optional } from '../../../shell';
import type { StepOnDesk } from '../../whole-request/surroundings.reader';
import { type DraftStep, shown } from '../step';
import { stepWords } from './steps.da';

const words = stepWords.signers;

interface Slot {
  readonly name: string;
  readonly unitId: string;
  readonly side: Side;
  readonly label: string;
  /** More than one signs for the side: all of them are chosen. */
  readonly several: boolean;
  readonly people: readonly { value: string; label: string; hint: string }[];
}

/** One slot for each side of each workplace, with those who may sign there under the round's rule. */
function slots({ request, round }: StepOnDesk): Slot[] {
  return request.workplaces.flatMap(({ unitId, name }) =>
    sides.map((side) => {
      const able = request.parties.filter(
        (one) => one.unitId === unitId && round !== null && maySignFor(side, one.role, round.rules.signing),
      );
      const people = [...new Set(able.map((one) => one.personId))].map((value) => {
        const own = able.filter((one) => one.personId === value);
        return {
          value,
          label: own[0]?.name ?? '',
          hint: own.map(heldRole).join(' · '),
        };
      });
      const label = request.workplaces.length > 1 ? `${sideWords[side]}, ${name}` : sideWords[side];
      const here = request.parties.filter((one) => one.unitId === unitId);
      const several =
        side === 'employees' && round !== null && employeeSignersAt(here, round.rules.signing) > 1;
      return { name: `${side}-${unitId}`, unitId, side, label, several, people };
    }),
  );
}

const filled = (desk: StepOnDesk) => slots(desk).filter((slot) => slot.people.length > 0);

/** Who signs for each side: leader and AMR or TR, or the two chairs of the MED committee (domain.md §3 [M][K]). */
export const signersStep: DraftStep = {
  key: 'underskrivere',
  title: words.title,
  lead: words.lead,
  form: (desk) =>
    z.object(
      Object.fromEntries(
        filled(desk).map(({ name, label, several, people }) => {
          const values = people.map((one) => one.value);
          return [name, several ? choices(values, label) : optional(choice(values, label))];
        }),
      ),
    ),
  stored: (desk) =>
    Object.fromEntries(
      filled(desk).map(({ name, unitId, side, several, people }) => {
        const chosen = desk.request.signers
          .filter((one) => one.unitId === unitId && one.side === side)
          .map(({ personId }) => personId);
        const only = people.length === 1 ? people.map(({ value }) => value) : [];
        const shownFirst = chosen.length > 0 ? chosen : only;
        return [name, several ? shownFirst : shownFirst[0]];
      }),
    ),
  fields: (fields, desk) =>
    filled(desk).map(({ name, label, several, people }) =>
      several
        ? shown('checkboxes', fields.checkboxes({ name, label, hint: words.several, items: people }))
        : shown('radios', fields.radios({ name, label, items: people })),
    ),
  notes: (desk) =>
    slots(desk)
      .filter((slot) => slot.people.length === 0)
      .map(({ label }) => ({
        kind: 'warning' as const,
        text: words.nobody(label),
        links: [{ text: words.invite, href: requestPaths.invite(desk.request.id) }],
      })),
  command: (data: Record<string, string | string[] | null>, desk) => {
    const chosen = ({ name }: Slot) => [data[name] ?? []].flat();
    const slotsShown = filled(desk);
    return {
      signers: slotsShown.flatMap((slot) =>
        chosen(slot).map((personId): Signer => ({ unitId: slot.unitId, side: slot.side, personId })),
      ),
      cleared: slotsShown
        .filter((slot) => chosen(slot).length === 0)
        .map(({ unitId, side }) => ({ unitId, side })),
    };
  },
};
