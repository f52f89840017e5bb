import { Fields } from '../../../views';
import { type Sent, typedDay } from '../../shell';
import { linked } from '../change-unit/change-unit.presenter';
import { organisationPaths } from '../organisation.paths';
import type { UnitOnDesk } from '../unit/unit.reader';
import { closeUnitWords as words } from './close-unit.da';

/** First what closing means, then from when. */
export function presentCloseUnit({ unit, below, today }: UnitOnDesk, sent: Sent) {
  const fields = new Fields(sent.typedOr(typedDay('from', today)), sent.errors);
  return {
    head: { title: words.title, sub: unit.name, crumbs: [...linked(unit), { text: words.title }] },
    consequences: [words.stops, words.goesOn(unit.openCases), words.roles, words.undo],
    from: fields.date({ name: 'from', label: words.from, hint: words.fromHint }),
    below:
      below.total === 0
        ? null
        : fields.checkboxes({
            name: 'withBelow',
            label: words.belowLabel,
            items: [{ value: 'true', label: words.below }],
          }),
    form: {
      action: organisationPaths.close(unit.id),
      submission: sent.submission,
      version: unit.version,
      submit: { text: words.title, danger: true },
      cancel: { text: words.cancel, href: organisationPaths.unit(unit.id) },
    },
  };
}
