import { join } from 'node:path';
import { ContractLedgerQuery, FrameReader } from '@samraad/budget';
import { ProviderReader } from '@samraad/catalogue';
import { followsScheme, type Viewer } from '@samraad/identity';
import { addressOf, Database, isId } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { framePartsWords } from '../../../i18n/frame-parts.da';
import { framesDa } from '../../../i18n/frames.da';
import { type Ask, orNotFound, PageAt, ReadPage } from '../../shell';
import { framePaths } from '../frames.paths';
import { type ContractMoneyFacts, presentContractMoney } from './contract-money.presenter';

const words = framePartsWords.one;

/** One contract's money: agreed and final, and every movement; its own provider, the central sides and the auditor. */
@PageAt('frame.contract', 'frames.list')
export class ContractMoneyPage extends ReadPage<ContractMoneyFacts> {
  readonly template = join(__dirname, 'contract-money.hbs');

  constructor(
    private readonly db: Database,
    private readonly ledger: ContractLedgerQuery,
    private readonly summaries: FrameReader,
    private readonly rounds: RoundReader,
    private readonly providers: ProviderReader,
  ) {
    super();
  }

  /** Another provider's contract does not exist for a provider. */
  async open(ask: Ask) {
    const { viewer } = ask;
    const contractId = ask.param('contractId');
    const money = orNotFound(isId(contractId) ? await this.ledger.one(contractId) : null);
    const frame = orNotFound(await this.summaries.summary(this.db, money.frameId));
    const { roundId, providerId } = frame;
    const follows = followsScheme(viewer);
    orNotFound(follows || viewer.roles.some((held) => held.providerId === providerId) ? true : null);
    const [postings, round, provider] = await Promise.all([
      this.ledger.postings(contractId),
      this.rounds.byId(this.db, roundId),
      this.providers.byId(this.db, providerId),
    ]);
    const frames = follows
      ? { text: framesDa.all.title(round.name), href: framePaths.one(frame.frameId) }
      : { text: framesDa.own.title, href: framePaths.own };
    const links = linksFor(viewer, money);
    return { money, postings, provider: provider.name, round: round.name, links, frames };
  }

  present(facts: ContractMoneyFacts) {
    return presentContractMoney(facts);
  }
}

function linksFor(
  viewer: Viewer,
  { caseId, frameId }: { readonly caseId: string; readonly frameId: string },
) {
  if (!followsScheme(viewer))
    return [
      { text: words.case, href: addressOf('case.contract', { caseId }) },
      { text: words.frame, href: framePaths.own },
    ];
  return [
    { text: words.frame, href: framePaths.one(frameId) },
    { text: words.duties, href: addressOf('deadlines', {}, { sag: caseId }) },
  ];
}
