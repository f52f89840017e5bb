import { join } from 'node:path';
import { AddUnit, unitKinds, unitSectors } from '@samraad/scheme';
import { z } from 'zod';
import { type Ask, choice, day, doing, FormPage, PageAt, type Sent, text } from '../../shell';
import { organisationPaths } from '../organisation.paths';
import { UnitDesk, type UnitOnDesk } from '../unit/unit.reader';
import { addUnitWords as words } from './add-unit.da';
import { presentAddUnit } from './add-unit.presenter';

const form = z.object({
  name: text(120, words.name),
  key: text(80, words.key),
  kind: choice(unitKinds, words.kind),
  sector: choice(unitSectors, words.sector),
  from: day(words.from),
});

/** A new unit under another. */
@PageAt('organisation.add-unit', 'organisation.keep')
export class AddUnitPage extends FormPage<typeof form, UnitOnDesk, { unitId: string }> {
  readonly template = join(__dirname, 'add-unit.hbs');
  readonly form = form;
  override readonly fields = {
    'scheme.unit-not-back': 'from',
    'scheme.code-unreadable': 'key',
    'scheme.code-taken': 'key',
    'scheme.kind-order': 'kind',
    'scheme.parent-closed': 'from',
  };

  constructor(private readonly desk: UnitDesk) {
    super();
  }

  open(ask: Ask) {
    return this.desk.open(ask.viewer, ask.param('unitId'));
  }

  present(opened: UnitOnDesk, _: Ask, sent: Sent) {
    return presentAddUnit(opened, sent);
  }

  act({ key, ...data }: z.output<typeof form>, ask: Ask) {
    return doing(AddUnit, { parentId: ask.param('unitId'), key: key.toLowerCase(), ...data });
  }

  next({ unitId }: { unitId: string }) {
    return organisationPaths.unit(unitId);
  }
}
