import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { ReopenUnit, WithdrawUnitPlan } from '@samraad/scheme';
import { z } from 'zod';
import {
  type Ask,
  doing,
  FormPage,
  pageAsked,
  PageAt,
  PostAt,
  ReadPage,
  type Sent,
  version,
} from '../../shell';
import { organisationPaths } from '../organisation.paths';
import { presentUnit } from './unit.presenter';
import { UnitDesk, type UnitOnDesk } from './unit.reader';

const form = z.object({ version });

/** One unit: what it is, what lies under it, who holds roles there, how it was and will be. */
@PageAt('organisation.unit', 'organisation.keep')
export class UnitPage extends ReadPage<UnitOnDesk> {
  readonly template = join(__dirname, 'unit.hbs');

  constructor(private readonly desk: UnitDesk) {
    super();
  }

  open(ask: Ask) {
    return this.desk.open(ask.viewer, ask.param('unitId'), pageAsked(ask.query));
  }

  present(opened: UnitOnDesk, _: Ask, sent: Sent) {
    return presentUnit(opened, sent);
  }
}

/** A button on that page. */
@Injectable()
abstract class UnitButton extends FormPage<typeof form, UnitOnDesk> {
  readonly template = join(__dirname, 'unit.hbs');
  readonly form = form;

  constructor(private readonly desk: UnitDesk) {
    super();
  }

  open(ask: Ask) {
    return this.desk.open(ask.viewer, ask.param('unitId'));
  }

  present(opened: UnitOnDesk, _: Ask, sent: Sent) {
    return presentUnit(opened, sent);
  }

  next(_: unknown, ask: Ask) {
    return organisationPaths.unit(ask.param('unitId'));
  }
}

/** Opens a closed unit again, or takes a closing back that is to come. */
@PostAt('organisation.reopen-unit', 'organisation.keep')
export class ReopenUnitButton extends UnitButton {
  act(data: z.output<typeof form>, ask: Ask) {
    return doing(ReopenUnit, { unitId: ask.param('unitId'), ...data });
  }
}

/** Takes a planned change back. */
@PostAt('organisation.withdraw-plan', 'organisation.keep')
export class WithdrawPlanButton extends UnitButton {
  act(data: z.output<typeof form>, ask: Ask) {
    return doing(WithdrawUnitPlan, { unitId: ask.param('unitId'), ...data });
  }
}
