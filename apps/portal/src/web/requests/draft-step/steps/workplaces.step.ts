import type { OrgUnit } from '@samraad/scheme';
import { z } from 'zod';
import type { Fields } from '../../../../views';
import { choice, choices, id, optional, type Typed } from '../../../shell';
import { mostShown, type StepOnDesk } from '../../whole-request/surroundings.reader';
import { type DraftStep, shown } from '../step';
import { stepWords } from './steps.da';

const words = stepWords.workplaces;

const labels = {
  unitIds: words.workplaces,
  add: words.add,
  coordinating: words.coordinating,
};
const joined = (desk: StepOnDesk) => desk.request.workplaces;
const coordinatingNow = (desk: StepOnDesk) =>
  (joined(desk).find((one) => one.coordinating) ?? joined(desk)[0])?.unitId;

/** Which workplaces ask together, and which of them coordinates (domain.md §3). */
export const workplacesStep: DraftStep = {
  key: 'arbejdspladser',
  title: words.title,
  lead: words.lead,

  form: (desk) => {
    const ids = joined(desk).map((one) => one.unitId);
    return z.object({
      // One that another has taken out meanwhile may be kept.
      unitIds: choices([...ids, ...desk.named], labels.unitIds, { min: 1 }),
      add: optional(id(labels.add)),
      // With one workplace there is nothing to choose between.
      ...(ids.length > 1 && { coordinating: optional(choice(ids, labels.coordinating)) }),
    });
  },

  stored: (desk) => ({
    unitIds: joined(desk).map((one) => one.unitId),
    coordinating: coordinatingNow(desk),
  }),

  fields: (fields, desk) => {
    const joinedItems = joinedItemsOf(desk);
    const items = [...joinedItems, ...goneItemsOf(desk)];
    const options = others(desk).map((unit) => ({
      value: unit.id,
      text: `${unit.name}, ${placeOf(unit.id, desk.units)}`,
    }));
    const several = joinedItems.length > 1;
    return [
      shown('checkboxes', fields.checkboxes({ name: 'unitIds', label: labels.unitIds, items })),
      shown(
        'text',
        fields.text({
          name: 'find',
          label: words.find,
          optional: true,
          hint: options.length < mostShown ? words.findHint : words.manyHint(mostShown),
          button: { text: words.findButton, name: 'do', value: 'find' },
        }),
      ),
      shown(
        'select',
        fields.select({
          name: 'add',
          label: labels.add,
          optional: true,
          hint: words.chooseHint,
          options: [{ value: '', text: words.none }, ...options],
        }),
      ),
      ...(several ? [coordinatingField(fields, joinedItems)] : []),
    ];
  },

  notes: (desk) => {
    const coordinating = joined(desk).find((one) => one.coordinating);
    const own = coordinating !== undefined && desk.ownUnitIds.includes(coordinating.unitId);
    return [
      { kind: 'info', text: own ? words.askedFirst : words.onlyCoordinating(coordinating?.name ?? '') },
    ];
  },

  // As a set: what one of the two has taken out and the other kept stays, what either has added joins.
  keepMine: ({ opened, theirs, mine }, merged) => {
    const ids = ({ unitIds }: Typed): unknown[] => [unitIds ?? []].flat();
    const [before, now, kept] = [ids(opened), ids(theirs), ids(mine)];
    const stays = now.filter((one) => kept.includes(one) || !before.includes(one));
    const coordinates = merged['coordinating'];
    return {
      ...merged,
      unitIds: [...new Set([...stays, ...kept])],
      coordinating: now.includes(coordinates) ? coordinates : theirs['coordinating'],
    };
  },

  command: ({ unitIds, add, coordinating }: WorkplacesData, desk) => ({
    workplaces: {
      unitIds: add === null ? unitIds : [...unitIds, add],
      coordinatingUnitId: coordinating ?? coordinatingNow(desk) ?? '',
    },
  }),

  errorFields: {
    'requests.coordinator-not-joined': 'coordinating',
    'requests.own-workplace-removed': 'unitIds',
    'requests.too-many-workplaces': 'add',
    'requests.workplace-unknown': 'add',
    'requests.workplace-missing': 'unitIds',
    'requests.coordinating-decides': 'unitIds',
    'requests.coordinator-not-answered': 'coordinating',
  },
};

interface WorkplacesData {
  unitIds: string[];
  add: string | null;
  coordinating?: string | null;
}

const coordinatingField = (fields: Fields, items: readonly { value: string; label: string }[]) =>
  shown(
    'radios',
    fields.radios({
      name: 'coordinating',
      label: labels.coordinating,
      hint: words.coordinatingHint,
      items: items.map(({ value, label }) => ({ value, label })),
    }),
  );

/** Those that were in it when the form was opened and are not any more. */
const gone = (desk: StepOnDesk) =>
  desk.named.filter((unitId) => joined(desk).every((one) => one.unitId !== unitId));

const joinedItemsOf = (desk: StepOnDesk) =>
  joined(desk).map((one) => ({
    value: one.unitId,
    label: one.name,
    hint: one.asked ? words.askedHint : placeOf(one.unitId, desk.units),
  }));

const goneItemsOf = (desk: StepOnDesk) =>
  gone(desk).map((unitId) => ({
    value: unitId,
    label: desk.units.find((unit) => unit.id === unitId)?.name ?? '',
    hint: words.goneHint,
  }));

/** Units that may still join, the nearest first. */
function others(desk: StepOnDesk): OrgUnit[] {
  const ids = joined(desk).map((one) => one.unitId);
  const may = desk.joinable.filter((one) => !ids.includes(one));
  return may.flatMap((one) => desk.units.find((unit) => unit.id === one) ?? []);
}

/** Where a unit lies: "Øresø Hospital, Region Hovedstaden". */
function placeOf(unitId: string, units: readonly OrgUnit[]): string {
  const lineage = units.find((unit) => unit.id === unitId)?.lineage ?? [];
  const above = lineage.slice(0, -1).reverse();
  return above.map((id) => units.find((unit) => unit.id === id)?.name ?? '').join(', ');
}
