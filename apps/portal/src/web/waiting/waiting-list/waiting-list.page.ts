import { join } from 'node:path';
import { ProviderReader } from '@samraad/catalogue';
import { type FrameWaiting, OvertakesQuery, WaitingListQuery } from '@samraad/contracts';
import { followsScheme, mayAct, type Viewer } from '@samraad/identity';
import { Database, DomainClock } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { type Ask, orNotFound, PageAt, ReadPage } from '../../shell';
import { type ListOnDesk, presentWaitingList, type WaitingListFacts } from './waiting-list.presenter';

/** The waiting list: how room is shared out and what was decided of the order for everybody, the lists for whom they concern. */
@PageAt('waiting-list', 'public.waiting-list')
export class WaitingListPage extends ReadPage<WaitingListFacts> {
  readonly template = join(__dirname, 'waiting-list.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly rounds: RoundReader,
    private readonly lists: WaitingListQuery,
    private readonly decided: OvertakesQuery,
    private readonly providers: ProviderReader,
  ) {
    super();
  }

  async open({ req, query }: Ask): Promise<WaitingListFacts> {
    const now = await this.clock.now();
    const asked = query['runde'];
    const found =
      typeof asked === 'string' && asked !== ''
        ? await this.rounds.find(this.db, asked)
        : await this.rounds.currentAt(this.db, now);
    const round = orNotFound(found);
    const viewer = req.viewer ?? null;
    const [overtakes, lists, providers] = await Promise.all([
      this.decided.ofRound(round.id),
      viewer ? this.lists.ofRound(round.id) : [],
      viewer ? this.providers.all(this.db) : [],
    ]);
    const name = (id: string) => providers.find((one) => one.id === id)?.name ?? '';
    const read = lists.flatMap((list): ListOnDesk[] => {
      const may = viewer && readable(list, viewer);
      return may ? [{ ...may, provider: name(list.frame.providerId) }] : [];
    });
    return {
      round,
      days: round.rules.waitingOfferWorkingDays,
      lists: read,
      overtakes,
      caseAt: viewer === null ? null : followsScheme(viewer) ? 'deadlines' : 'case.contract',
      proposes: viewer !== null && mayAct('waiting-list.propose', viewer) === 'allowed',
    };
  }

  present(facts: WaitingListFacts) {
    return presentWaitingList(facts);
  }
}

/** The central sides, the auditor and its own provider read the whole list; a workplace reads its own places. */
function readable(list: FrameWaiting, viewer: Viewer): Omit<ListOnDesk, 'provider'> | null {
  const { providerId } = list.frame;
  if (followsScheme(viewer) || viewer.roles.some((held) => held.providerId === providerId))
    return { ...list, reading: 'all' };
  const waiting = list.waiting.filter(({ unitIds }) =>
    viewer.roles.some(({ unitId }) => unitId !== null && unitIds.includes(unitId)),
  );
  return waiting.length > 0 ? { ...list, waiting, reading: 'own' } : null;
}
