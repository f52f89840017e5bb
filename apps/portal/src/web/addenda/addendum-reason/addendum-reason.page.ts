import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { type AddendumState, DeclineAddendum, WithdrawAddendum } from '@samraad/addenda';
import { refuse } from '@samraad/platform';
import { z } from 'zod';
import { type Ask, doing, FormPage, longText, PageAt, type Sent } from '../../shell';
import { type AddendaOnDesk, AddendaOfCase } from '../addenda-of-case.reader';
import { addendaPaths } from '../addenda.paths';
import { addendumReasonWords as words } from './addendum-reason.da';
import { type AddendumReasonFor, presentAddendumReason } from './addendum-reason.presenter';

const form = z.object({ reason: longText(2000, words.reason) });

/** Saying no and taking back both need a reason. */
@Injectable()
abstract class AddendumReasonPage extends FormPage<typeof form, AddendaOnDesk> {
  readonly template = join(__dirname, 'addendum-reason.hbs');
  readonly form = form;
  abstract readonly kind: AddendumReasonFor;
  abstract readonly possibleIn: readonly AddendumState[];

  constructor(private readonly addenda: AddendaOfCase) {
    super();
  }

  /** 409 when it has moved on. */
  async open({ req }: Ask) {
    const desk = await this.addenda.open(req);
    return desk.open && this.possibleIn.includes(desk.open.state)
      ? desk
      : refuse('addenda.moved-on', {}, 409);
  }

  present(desk: AddendaOnDesk, _ask: Ask, { typed, errors, submission }: Sent) {
    return presentAddendumReason(this.kind, desk, { typed, errors, submission });
  }

  next(_: unknown, { caseId }: Ask) {
    return addendaPaths.addenda(caseId);
  }
}

/** A side says no. */
@PageAt('case.decline-addendum', 'addenda.decline', { writes: 'reason' })
export class DeclineAddendumPage extends AddendumReasonPage {
  readonly kind = 'decline';
  readonly possibleIn = ['sent'] as const;

  act({ reason }: z.output<typeof form>, { caseId }: Ask) {
    return doing(DeclineAddendum, { caseId, reason });
  }
}

/** The provider takes it back. */
@PageAt('case.withdraw-addendum', 'addenda.withdraw', { writes: 'reason' })
export class WithdrawAddendumPage extends AddendumReasonPage {
  readonly kind = 'withdraw';
  readonly possibleIn = ['draft', 'waiting', 'sent'] as const;

  act({ reason }: z.output<typeof form>, { caseId }: Ask) {
    return doing(WithdrawAddendum, { caseId, reason });
  }
}
