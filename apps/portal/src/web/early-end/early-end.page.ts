import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AgreeOnEarlyEnd, ProposeEarlyEnd, RefuseEarlyEnd, TakeBackEarlyEnd } from '@samraad/delivery';
import { addressOf } from '@samraad/platform';
import { z } from 'zod';
import { ActOnly, type Ask, checkbox, doing, kroner, longText, PageAt, PostAt, text } from '../shell';
import { AgreementPage } from '../agreement/agreement.page';
import { EarlyEndOfCase, type EarlyEndOnDesk } from './early-end-of-case.reader';
import { earlyEndWords as words } from './early-end.da';
import { presentEarlyEnd } from './early-end.presenter';

const hash = text(64, words.proposal);
const proposal = z.object({
  reason: longText(4000, words.reason),
  amount: kroner(words.amount),
  keepsTalk: checkbox(words.keepTalk),
});
/** Of the very words and amount on the page. */
const seen = z.object({ hash });
const no = z.object({ hash, refusal: longText(4000, words.refusal) });

/** The page, with what the viewer may do on it. */
@Injectable()
export abstract class EarlyEnd<S extends z.ZodObject> extends AgreementPage<S, EarlyEndOnDesk> {
  readonly template = join(__dirname, 'early-end.hbs');

  constructor(earlyEnds: EarlyEndOfCase) {
    super(earlyEnds, presentEarlyEnd);
  }

  next(_: unknown, { caseId }: Ask) {
    return addressOf('case.end-early', { caseId });
  }
}

/** One of the three proposes to end the course early. */
@PageAt('case.end-early', 'delivery.end-early', { read: 'delivery.read', writes: 'activity' })
export class EarlyEndPage extends EarlyEnd<typeof proposal> {
  readonly form = proposal;
  override readonly fields = {
    'delivery.early-end-over': 'amount',
    'delivery.early-end-nothing-held': 'amount',
    'delivery.settlement-below-zero': 'amount',
  };

  act(data: z.output<typeof proposal>, { caseId }: Ask) {
    return doing(ProposeEarlyEnd, { caseId, ...data });
  }
}

/** Another agrees to it. */
@PostAt('case.agree-end-early', 'delivery.end-early', { writes: 'activity' })
export class AgreeEarlyEndPage extends EarlyEnd<typeof seen> {
  readonly form = seen;

  act(data: z.output<typeof seen>, { caseId }: Ask) {
    return doing(AgreeOnEarlyEnd, { caseId, ...data });
  }
}

/** Another says no. */
@PostAt('case.refuse-end-early', 'delivery.end-early', { writes: 'activity' })
export class RefuseEarlyEndPage extends EarlyEnd<typeof no> {
  readonly form = no;

  act({ hash: of, refusal: reason }: z.output<typeof no>, { caseId }: Ask) {
    return doing(RefuseEarlyEnd, { caseId, hash: of, reason });
  }
}

/** Who proposed it takes it back. */
@PostAt('case.take-back-end-early', 'delivery.end-early')
export class TakeBackEarlyEndPage extends ActOnly {
  act({ caseId }: Ask) {
    return doing(TakeBackEarlyEnd, { caseId });
  }

  next(_: unknown, { caseId }: Ask) {
    return addressOf('case.end-early', { caseId });
  }
}
