import { join } from 'node:path';
import { CloseUnit } from '@samraad/scheme';
import { z } from 'zod';
import { type Ask, checkbox, day, doing, FormPage, PageAt, type Sent, version } from '../../shell';
import { organisationPaths } from '../organisation.paths';
import { UnitDesk, type UnitOnDesk } from '../unit/unit.reader';
import { closeUnitWords as words } from './close-unit.da';
import { presentCloseUnit } from './close-unit.presenter';

const form = z.object({ version, from: day(words.from), withBelow: checkbox() });

/** Closes a unit from a day. */
@PageAt('organisation.close-unit', 'organisation.keep')
export class CloseUnitPage extends FormPage<typeof form, UnitOnDesk> {
  readonly template = join(__dirname, 'close-unit.hbs');
  readonly form = form;
  override readonly fields = { 'scheme.unit-not-back': 'from', 'scheme.open-below': 'withBelow' };

  constructor(private readonly desk: UnitDesk) {
    super();
  }

  open(ask: Ask) {
    return this.desk.open(ask.viewer, ask.param('unitId'));
  }

  present(opened: UnitOnDesk, _: Ask, sent: Sent) {
    return presentCloseUnit(opened, sent);
  }

  act(data: z.output<typeof form>, ask: Ask) {
    return doing(CloseUnit, { unitId: ask.param('unitId'), ...data });
  }

  next(_: unknown, ask: Ask) {
    return organisationPaths.unit(ask.param('unitId'));
  }
}
