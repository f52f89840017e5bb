import { join } from 'node:path';
import { ChangeUnit } from '@samraad/scheme';
import { z } from 'zod';
import { type Ask, day, doing, FormPage, optional, PageAt, type Sent, text, version } from '../../shell';
import { organisationPaths } from '../organisation.paths';
import { UnitDesk, type UnitOnDesk } from '../unit/unit.reader';
import { changeUnitWords as words } from './change-unit.da';
import { presentChangeUnit } from './change-unit.presenter';

const form = z.object({
  version,
  name: text(120, words.name),
  parent: optional(text(80, words.parent)),
  from: day(words.from),
});

/** Another name or place, from a day. */
@PageAt('organisation.change-unit', 'organisation.keep')
export class ChangeUnitPage extends FormPage<typeof form, UnitOnDesk> {
  readonly template = join(__dirname, 'change-unit.hbs');
  readonly form = form;
  override readonly fields = {
    'scheme.unit-not-back': 'from',
    'scheme.parent-unknown': 'parent',
    'scheme.unit-needs-parent': 'parent',
    'scheme.region-lies-under-nothing': 'parent',
    'scheme.unit-in-circle': 'parent',
    'scheme.parent-closed': 'parent',
    'scheme.kind-order': 'parent',
    'scheme.unit-unchanged': 'name',
  };

  constructor(private readonly desk: UnitDesk) {
    super();
  }

  open(ask: Ask) {
    return this.desk.open(ask.viewer, ask.param('unitId'));
  }

  present(opened: UnitOnDesk, _: Ask, sent: Sent) {
    return presentChangeUnit(opened, sent);
  }

  act({ parent, ...data }: z.output<typeof form>, ask: Ask) {
    const code = parent?.toLowerCase() ?? null;
    return doing(ChangeUnit, { unitId: ask.param('unitId'), parent: code, ...data });
  }

  next(_: unknown, ask: Ask) {
    return organisationPaths.unit(ask.param('unitId'));
  }
}
