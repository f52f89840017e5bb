import { join } from 'node:path';
import { addressOf } from '@samraad/platform';
import { longestReason, MakeProposal } from '@samraad/proposals';
import { z } from 'zod';
import { type Ask, doing, FormPage, GoTo, longText, optional, PageAt, type Sent, text } from '../../shell';
import { type DraftOnPage, DraftOnPageReader } from '../draft-on-page.reader';
import { roundsWords } from '../rounds.da';
import { presentProposeRound } from './propose-round.presenter';

const form = z.object({
  hash: text(64, roundsWords.propose.text),
  /** The round that is changed; empty for a new one. */
  roundId: optional(text(36, roundsWords.propose.text)).transform((id) => id ?? ''),
  reason: longText(longestReason, roundsWords.propose.reason),
});

/** The whole text is read through and proposed to the other side: exactly what was read. */
@PageAt('round-draft.propose', 'rounds.propose', { writes: 'page-says' })
export class ProposeRoundPage extends FormPage<typeof form, DraftOnPage, { readonly id: string }> {
  readonly template = join(__dirname, 'propose-round.hbs');
  readonly form = form;

  constructor(private readonly reader: DraftOnPageReader) {
    super();
  }

  async open(ask: Ask): Promise<DraftOnPage | GoTo> {
    const draft = await this.reader.open(ask);
    const { draftId, desk, problems, waiting } = draft;
    const sendable = desk.state === 'draft' && problems.length === 0 && waiting === null;
    return sendable ? draft : new GoTo(addressOf('round-draft', { draftId }));
  }

  present(draft: DraftOnPage, _ask: Ask, { fields, submission }: Sent) {
    return presentProposeRound(draft, fields, submission);
  }

  act({ hash, roundId, reason }: z.output<typeof form>, ask: Ask) {
    const change = { draftId: ask.param('draftId'), hash };
    return roundId === ''
      ? doing(MakeProposal, { kind: 'round.open', change, reason })
      : doing(MakeProposal, { kind: 'round.change', change: { ...change, roundId }, reason });
  }

  next({ id }: { readonly id: string }) {
    return addressOf('proposal', { proposalId: id });
  }
}
