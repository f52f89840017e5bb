import { t } from '@samraad/platform';
import { mayLieUnder, unitKinds, unitSectors } from '@samraad/scheme';
import { Fields } from '../../../views';
import { type Sent, typedDay } from '../../shell';
import { linked } from '../change-unit/change-unit.presenter';
import { organisationPaths } from '../organisation.paths';
import type { UnitOnDesk } from '../unit/unit.reader';
import { addUnitWords as words } from './add-unit.da';

/** Only the kinds that may lie here, and the sector of what lies above. */
export function presentAddUnit({ unit, today }: UnitOnDesk, sent: Sent) {
  const stored = { sector: unit.sector, ...typedDay('from', today) };
  const fields = new Fields(sent.typedOr(stored), sent.errors);
  const kinds = unitKinds.filter((kind) => mayLieUnder(kind, unit.kind));
  return {
    head: { title: words.title, sub: words.sub(unit.name), crumbs: [...linked(unit), { text: words.title }] },
    name: fields.text({
      name: 'name',
      label: words.name,
      hint: words.nameHint,
      maxLength: 120,
      inputmode: 'text',
    }),
    key: fields.text({
      name: 'key',
      label: words.key,
      hint: words.keyHint,
      maxLength: 80,
      inputmode: 'text',
    }),
    kind: fields.radios({
      name: 'kind',
      label: words.kind,
      items: kinds.map((value) => ({ value, label: t(`scheme.kind.${value}`) })),
    }),
    sector: fields.select({
      name: 'sector',
      label: words.sector,
      options: unitSectors.map((value) => ({ value, text: t(`scheme.sector.${value}`) })),
    }),
    from: fields.date({ name: 'from', label: words.from, hint: words.fromHint }),
    form: {
      action: organisationPaths.add(unit.id),
      submission: sent.submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: organisationPaths.unit(unit.id) },
    },
  };
}
