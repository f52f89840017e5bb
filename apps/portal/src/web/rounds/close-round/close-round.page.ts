import { join } from 'node:path';
import { addressOf, Database } from '@samraad/platform';
import { longestReason, MakeProposal, ProposalReader, sidesHeld } from '@samraad/proposals';
import { ClosingReader } from '@samraad/rounds';
import { z } from 'zod';
import { type Ask, day, doing, FormPage, longText, orNotFound, PageAt, type Sent } from '../../shell';
import { whoSeesOf } from '../../../access/who-sees';
import { roundsWords } from '../rounds.da';
import { type ClosingOnPage, presentCloseRound } from './close-round.presenter';

const words = roundsWords.close;
const form = z.object({ lastDay: day(words.lastDay), reason: longText(longestReason, words.reason) });

/** How a round stands, and what closing it comes to; proposed to the other side where it is to end before its time. */
@PageAt('round.close', 'rounds.propose', { read: 'rounds.follow', writes: 'page-says' })
export class CloseRoundPage extends FormPage<typeof form, ClosingOnPage, { readonly id: string }> {
  readonly template = join(__dirname, 'close-round.hbs');
  readonly form = form;
  override readonly fields = {
    'proposals.reason-missing': 'reason',
    'rounds.close-in-the-past': 'lastDay',
    'rounds.close-not-sooner': 'lastDay',
  };

  constructor(
    private readonly db: Database,
    private readonly closing: ClosingReader,
    private readonly proposals: ProposalReader,
  ) {
    super();
  }

  async open(ask: Ask): Promise<ClosingOnPage> {
    const closing = orNotFound(await this.closing.find(this.db, ask.param('roundKey')));
    const about = await this.proposals.waitingAbout(this.db, `round:${closing.roundId}`);
    const waiting = about.find(({ kind }) => kind === 'round.close') ?? null;
    const proposes = sidesHeld({ pair: 'central', regionId: null }, ask.viewer.roles).length > 0;
    return { closing, waiting, proposes };
  }

  present(opened: ClosingOnPage, _ask: Ask, sent: Sent) {
    return presentCloseRound(opened, sent);
  }

  async act({ lastDay, reason }: z.output<typeof form>, ask: Ask) {
    const { closing } = await this.open(ask);
    const change = { roundId: closing.roundId, lastDay };
    return doing(MakeProposal, { kind: 'round.close', change, reason });
  }

  override readers({ closing }: ClosingOnPage) {
    return { [addressOf('round.close', { roundKey: closing.key })]: whoSeesOf(words.readers) };
  }

  next({ id }: { readonly id: string }) {
    return addressOf('proposal', { proposalId: id });
  }
}
