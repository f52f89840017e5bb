import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AgreeOnUndo, DropUndo, ProposeUndo } from '@samraad/delivery';
import { z } from 'zod';
import { AgreementPage } from '../agreement/agreement.page';
import { milestoneAsked } from '../disputes/dispute-of-case.reader';
import { type Ask, doing, longText, PageAt, PostAt, text } from '../shell';
import { UndoOfCase, type UndoOnDesk } from './undo-of-case.reader';
import { undoWords as words } from './undo.da';
import { presentUndo, undoAddress } from './undo.presenter';

const proposal = z.object({ reason: longText(4000, words.reason) });
/** Of the very words on the page. */
const seen = z.object({ hash: text(64, words.proposal) });

/** The page, with what the viewer may do on it. */
@Injectable()
export abstract class Undo<S extends z.ZodObject> extends AgreementPage<S, UndoOnDesk> {
  readonly template = join(__dirname, 'undo.hbs');

  constructor(undos: UndoOfCase) {
    super(undos, presentUndo);
  }

  next(_: unknown, ask: Ask) {
    return undoAddress('undo-attestation', ask.caseId, milestoneAsked(ask));
  }
}

/** One of the three proposes it. */
@PageAt('case.undo-attestation', 'delivery.undo', { read: 'delivery.read', writes: 'attestation' })
export class UndoPage extends Undo<typeof proposal> {
  readonly form = proposal;

  act({ reason }: z.output<typeof proposal>, ask: Ask) {
    return doing(ProposeUndo, { caseId: ask.caseId, milestone: milestoneAsked(ask), reason });
  }
}

/** Another agrees to it. */
@PostAt('case.agree-undo', 'delivery.undo')
export class AgreeUndoPage extends Undo<typeof seen> {
  readonly form = seen;

  act({ hash }: z.output<typeof seen>, { caseId }: Ask) {
    return doing(AgreeOnUndo, { caseId, hash });
  }
}

/** Another says no, or who proposed it takes it back. */
@PostAt('case.drop-undo', 'delivery.undo')
export class DropUndoPage extends Undo<typeof seen> {
  readonly form = seen;

  act({ hash }: z.output<typeof seen>, { caseId }: Ask) {
    return doing(DropUndo, { caseId, hash });
  }
}
