import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AgreeOnSettlement, HandOverDispute, ProposeSettlement, WriteInDispute } from '@samraad/delivery';
import { addressOf } from '@samraad/platform';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { AgreementPage } from '../../agreement/agreement.page';
import { ActOnly, type Ask, doing, kroner, longText, PageAt, PostAt, text } from '../../shell';
import { DisputeOfCase, type DisputeOnDesk, milestoneAsked } from '../dispute-of-case.reader';
import { disputesWords as words } from '../disputes.da';
import { disputeAddress, presentDisputeTalk } from './dispute-talk.presenter';

const message = z.object({ body: longText(4000, words.write) });
const proposal = z.object({ text: longText(4000, words.text), amount: kroner(words.amount) });
/** Of the very words and amount on the page. */
const seen = z.object({ hash: text(64, words.settlement) });

const placeOf = (ask: Ask) => ({ caseId: ask.caseId, milestone: milestoneAsked(ask) });
const talkOf = (ask: Ask) =>
  addressOf('case.dispute-talk', { caseId: ask.caseId, milestone: String(milestoneAsked(ask)) });

/** The page of a dispute, with what the viewer may do in it. */
@Injectable()
export abstract class DisputeTalk<S extends z.ZodObject> extends AgreementPage<S, DisputeOnDesk> {
  readonly template = join(__dirname, 'dispute-talk.hbs');

  constructor(disputes: DisputeOfCase) {
    super(disputes, presentDisputeTalk);
  }

  /** The central parties are readers only once it is handed over. */
  override readers(desk: DisputeOnDesk) {
    const sees = whoSeesOf(words.readers);
    const forms = ['dispute-talk', 'propose-settlement', 'agree-settlement'] as const;
    return Object.fromEntries(forms.map((form) => [disputeAddress(form, desk), sees]));
  }

  next(_: unknown, ask: Ask) {
    return talkOf(ask);
  }
}

/** The two sides, joined workplaces and the provider write to each other about what is disputed. */
@PageAt('case.dispute-talk', 'disputes.write', { read: 'delivery.read', writes: 'page-says' })
export class DisputeTalkPage extends DisputeTalk<typeof message> {
  readonly form = message;

  act({ body }: z.output<typeof message>, ask: Ask) {
    return doing(WriteInDispute, { ...placeOf(ask), body });
  }
}

/** One of the three writes down how it ends. */
@PostAt('case.propose-settlement', 'disputes.settle', { writes: 'page-says' })
export class ProposeSettlementPage extends DisputeTalk<typeof proposal> {
  readonly form = proposal;
  override readonly fields = {
    'delivery.settlement-over-part': 'amount',
    'delivery.settlement-below-zero': 'amount',
  };

  act(data: z.output<typeof proposal>, ask: Ask) {
    return doing(ProposeSettlement, { ...placeOf(ask), ...data });
  }
}

/** Another agrees to it. */
@PostAt('case.agree-settlement', 'disputes.settle', { writes: 'page-says' })
export class AgreeSettlementPage extends DisputeTalk<typeof seen> {
  readonly form = seen;

  act({ hash }: z.output<typeof seen>, ask: Ask) {
    return doing(AgreeOnSettlement, { ...placeOf(ask), hash });
  }
}

/** The central parties are asked to decide it. */
@PostAt('case.hand-over-dispute', 'disputes.settle')
export class HandOverDisputePage extends ActOnly {
  act(ask: Ask) {
    return doing(HandOverDispute, placeOf(ask));
  }

  next(_: unknown, ask: Ask) {
    return talkOf(ask);
  }
}
