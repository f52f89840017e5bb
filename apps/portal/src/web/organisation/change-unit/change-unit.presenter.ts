import { Fields } from '../../../views';
import { type Sent, typedDay } from '../../shell';
import { organisationPaths } from '../organisation.paths';
import { asCode } from '../unit-cells.presenter';
import { unitCrumbs } from '../unit/unit.presenter';
import type { UnitOnDesk } from '../unit/unit.reader';
import { changeUnitWords as words } from './change-unit.da';

/** The unit as it is, to be written over. */
export function presentChangeUnit({ unit, today }: UnitOnDesk, sent: Sent) {
  const parent = unit.line.at(-1);
  const stored = { name: unit.name, parent: asCode(unit.parentKey ?? ''), ...typedDay('from', today) };
  const fields = new Fields(sent.typedOr(stored), sent.errors);
  return {
    head: { title: words.title, crumbs: [...linked(unit), { text: words.title }] },
    lead: words.lead,
    name: fields.text({
      name: 'name',
      label: words.name,
      hint: words.nameHint,
      maxLength: 120,
      inputmode: 'text',
    }),
    parent: parent
      ? fields.text({
          name: 'parent',
          label: words.parent,
          hint: words.parentHint(parent.name),
          maxLength: 80,
          inputmode: 'text',
        })
      : null,
    from: fields.date({ name: 'from', label: words.from, hint: words.fromHint }),
    form: {
      action: organisationPaths.change(unit.id),
      submission: sent.submission,
      version: unit.version,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: organisationPaths.unit(unit.id) },
    },
  };
}

/** The way to a unit, itself a link. */
export const linked = (unit: UnitOnDesk['unit']) =>
  unitCrumbs(unit).map((crumb) => ({ href: organisationPaths.unit(unit.id), ...crumb }));
