import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import { type FrameWaiting, OvertakesQuery, type Shown, WaitingListQuery } from '@samraad/contracts';
import { followsScheme, mayAct, type Viewer } from '@samraad/identity';
import { Database, domainTimeOf } from '@samraad/platform';
import { type Round, RoundReader } from '@samraad/scheme';
import { orNotFound } from '../../shell';
import type { ListOnDesk, WaitingListFacts } from './waiting-list.presenter';

/** The lists of a round, each as far as the viewer may read it. */
@Injectable()
export class WaitingListReader {
  constructor(
    private readonly db: Database,
    private readonly rounds: RoundReader,
    private readonly lists: WaitingListQuery,
    private readonly decided: OvertakesQuery,
    private readonly providers: ProviderReader,
  ) {}

  async open(asked: unknown, viewer: Viewer | null): Promise<WaitingListFacts> {
    const round = await this.round(asked);
    const [overtakes, lists, providers] = await Promise.all([
      this.decided.ofRound(round.id),
      viewer ? this.lists.ofRound(round.id, shownTo(viewer)) : [],
      viewer ? this.providers.all(this.db) : [],
    ]);
    const name = (id: string) => providers.find((one) => one.id === id)?.name ?? '';
    return {
      round,
      days: round.rules.waitingOfferWorkingDays,
      lists: lists.flatMap((list): ListOnDesk[] => {
        const may = viewer && readable(list, viewer);
        return may ? [{ ...may, provider: name(list.frame.providerId) }] : [];
      }),
      overtakes,
      caseAt: viewer === null ? null : followsScheme(viewer) ? 'deadlines' : 'case.contract',
      proposes: viewer !== null && mayAct('waiting-list.propose', viewer) === 'allowed',
    };
  }

  /** The one asked for, else the current one; 404 when unknown. */
  private async round(asked: unknown): Promise<Round> {
    if (typeof asked === 'string' && asked !== '') return orNotFound(await this.rounds.find(this.db, asked));
    return orNotFound(await this.rounds.currentAt(this.db, await domainTimeOf(this.db)));
  }
}

/** Who reads whole lists the first of each; a workplace its own, wherever they stand. */
const shownTo = (viewer: Viewer): Shown => ({
  ...(readsLists(viewer) ? {} : { first: 0 }),
  units: ownPlaces(viewer),
});

/** Workplaces; of a role that is only stated the cases it counts in (ADR 44). */
const ownPlaces = ({ roles }: Viewer): string[] =>
  roles.flatMap(({ unitId, stated, statedFor }) => (stated ? (statedFor ?? []) : (unitId ?? [])));

const readsLists = (viewer: Viewer): boolean =>
  followsScheme(viewer) || viewer.roles.some(({ providerId }) => providerId !== null);

/** The central sides, the auditor and its own provider read the whole list; a workplace reads its own places. */
function readable(list: FrameWaiting, viewer: Viewer): Omit<ListOnDesk, 'provider'> | null {
  const { providerId } = list.frame;
  if (followsScheme(viewer) || viewer.roles.some((held) => held.providerId === providerId))
    return { ...list, reading: 'all' };
  const places = ownPlaces(viewer);
  const waiting = list.waiting.filter(({ unitIds, caseId }) =>
    [...unitIds, caseId].some((id) => places.includes(id)),
  );
  return waiting.length > 0 ? { ...list, waiting, reading: 'own' } : null;
}
