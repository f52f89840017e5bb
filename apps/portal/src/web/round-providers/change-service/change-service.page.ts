import { join } from 'node:path';
import { addressOf, Database } from '@samraad/platform';
import { longestReason, MakeProposal, ProposalReader } from '@samraad/proposals';
import { ProviderPlaceQuery } from '@samraad/rounds';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { Fields } from '../../../views';
import { type Ask, day, doing, FormPage, longText, PageAt, type Sent } from '../../shell';
import { RoundKeys } from '../round-keys';
import { roundProvidersWords as words } from '../round-providers.da';
import { isServicePath, services } from '../service-words';
import { changeAddress, presentChangeService, type ServiceToChange } from './change-service.presenter';

const form = z.object({ from: day(words.from), reason: longText(longestReason, words.reason) });

/** A provider is paused, resumed or ended in a round: proposed to the other side. */
@PageAt('round.change-provider', 'providers.propose', { writes: 'page-says' })
export class ChangeServicePage extends FormPage<typeof form, ServiceToChange, { readonly id: string }> {
  readonly template = join(__dirname, 'change-service.hbs');
  readonly form = form;
  override readonly fields = {
    'rounds.provider-day-gone': 'from',
    'rounds.provider-day-after': 'from',
    'rounds.provider-change-later': 'from',
    'proposals.reason-missing': 'reason',
  };

  constructor(
    private readonly db: Database,
    private readonly keys: RoundKeys,
    private readonly places: ProviderPlaceQuery,
    private readonly proposals: ProposalReader,
  ) {
    super();
  }

  async open(ask: Ask): Promise<ServiceToChange | null> {
    const path = ask.param('change');
    const ids = isServicePath(path) ? await this.ids(ask) : null;
    const place = ids && (await this.places.of(this.db, ids.roundId, ids.providerId));
    if (!isServicePath(path) || !place?.serves) return null;
    const about = await this.proposals.waitingAbout(this.db, `provider:${place.provider.id ?? ''}`);
    return { path, place, waiting: about.filter(({ kind }) => kind.startsWith('provider.')) };
  }

  present(of: ServiceToChange, _ask: Ask, sent: Sent) {
    return presentChangeService(of, new Fields(sent.typed, sent.errors), sent.submission);
  }

  override readers(of: ServiceToChange) {
    return { [changeAddress(of)]: whoSeesOf(words.readers) };
  }

  async act({ from, reason }: z.output<typeof form>, ask: Ask) {
    const path = ask.param('change');
    const { kind } = services[isServicePath(path) ? path : 'pause'];
    return doing(MakeProposal, { kind, change: { ...(await this.ids(ask)), from }, reason });
  }

  next({ id: proposalId }: { readonly id: string }) {
    return addressOf('proposal', { proposalId });
  }

  private ids(ask: Ask) {
    return this.keys.ids(ask.param('roundKey'), ask.param('providerKey'));
  }
}
