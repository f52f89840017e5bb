import { join } from 'node:path';
import { ProviderReader } from '@samraad/catalogue';
import { WaitingListQuery } from '@samraad/contracts';
import { addressOf, Database, isId, refuse } from '@samraad/platform';
import { longestReason, MakeProposal } from '@samraad/proposals';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { type Ask, doing, FormPage, longText, orNotFound, PageAt, type Sent } from '../../shell';
import { overtakeWords as words } from './overtake.da';
import { type OvertakeOnDesk, presentOvertake } from './overtake.presenter';

const form = z.object({ reason: longText(longestReason, words.reason) });
type Made = { readonly id: string };

/** One central side proposes that a later number goes first; nothing changes before the other has said yes (domain.md §7). */
@PageAt('waiting-list.overtake', 'waiting-list.propose', { writes: 'page-says' })
export class OvertakePage extends FormPage<typeof form, OvertakeOnDesk, Made> {
  readonly template = join(__dirname, 'overtake.hbs');
  readonly form = form;
  override readonly fields = { 'proposals.reason-missing': 'reason', 'proposals.reason-too-long': 'reason' };

  constructor(
    private readonly db: Database,
    private readonly lists: WaitingListQuery,
    private readonly providers: ProviderReader,
  ) {
    super();
  }

  /** 409 when it waits no longer. */
  async open(ask: Ask) {
    const id = ask.param('contractId');
    const { roundId, providerId } = orNotFound(isId(id) ? await this.lists.placeOf(id) : null);
    const list = await this.lists.ofFrame(this.db, roundId, providerId, { contractId: id });
    const own = list?.waiting.find(({ contractId }) => contractId === id);
    if (!list || !own) return refuse('contracts.waits-no-longer', {}, 409);
    const { name } = await this.providers.byId(this.db, providerId);
    return { own, waiting: list.waiting, provider: name };
  }

  present(of: OvertakeOnDesk, _ask: Ask, { fields, submission }: Sent) {
    return presentOvertake(of, fields, submission);
  }

  override readers({ own: { contractId } }: OvertakeOnDesk) {
    return { [addressOf('waiting-list.overtake', { contractId })]: whoSeesOf(words.readers) };
  }

  act({ reason }: z.output<typeof form>, ask: Ask) {
    const change = { contractId: ask.param('contractId') };
    return doing(MakeProposal, { kind: 'waiting.overtake', change, reason });
  }

  next({ id: proposalId }: Made) {
    return addressOf('proposal', { proposalId });
  }
}
