import { join } from 'node:path';
import { FactorReader, identityChecks, ResetFactors } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import { z } from 'zod';
import { type Ask, choice, doing, FormPage, PageAt, type Sent } from '../../shell';
import { resetDa as words } from '../security.da';
import { presentReset, type ToReset } from './reset-factors.presenter';

const form = z.object({ checked: choice(identityChecks, words.checked) });

/** An administrator takes the second factor away from somebody who has lost it. */
@PageAt('person.reset-factors', 'account.reset-factors')
export class ResetFactorsPage extends FormPage<typeof form, ToReset> {
  readonly template = join(__dirname, 'reset-factors.hbs');
  readonly form = form;

  constructor(private readonly factors: FactorReader) {
    super();
  }

  open(ask: Ask) {
    return this.factors.ofPerson(ask.param('personId'));
  }

  present(person: ToReset, _: Ask, { fields, submission }: Sent) {
    return presentReset(person, fields, submission);
  }

  act({ checked }: z.output<typeof form>, ask: Ask) {
    return doing(ResetFactors, { personId: ask.param('personId'), checked });
  }

  next() {
    return addressOf('administration');
  }
}
