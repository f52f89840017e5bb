import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { PeopleReader, type Viewer } from '@samraad/identity';
import { type Rehearsal, RehearsalQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { ProposalReader, type WaitingProposal } from '@samraad/proposals';
import {
  ChoiceDrafts,
  type DatedRules,
  type FocusItem,
  type ModelChoice,
  type ModelChoiceDraft,
  ModelReader,
  type OrgUnit,
  type Round,
  RoundReader,
  UnitReader,
} from '@samraad/scheme';
import { regionsLed } from '../region-figures.reader';

/** A chair of the region, and which of the two. */
export interface ChairHeld {
  readonly personId: string;
  readonly name: string;
  readonly role: 'committee_chair' | 'committee_vice_chair';
}

/** A region that may choose, and what it chooses from. */
export interface ChoiceDesk {
  readonly region: OrgUnit;
  readonly round: Round;
  /** The round's rules over time. */
  readonly rules: readonly DatedRules[];
  readonly now: Date;
  readonly choices: readonly ModelChoice[];
  readonly chairs: readonly ChairHeld[];
  readonly waiting: WaitingProposal | null;
  /** What the two have kept of the choice, and who kept it last; null where nothing is kept. */
  readonly draft: (ModelChoiceDraft & { readonly by: string }) | null;
  /** Themes of the round, and topics the region has named before. */
  readonly topics: readonly FocusItem[];
}

/** What the scheme answers of rounds, regions and their choices. */
@Injectable()
export class SchemeReaders {
  constructor(
    readonly rounds: RoundReader,
    readonly units: UnitReader,
    readonly models: ModelReader,
    readonly drafts: ChoiceDrafts,
  ) {}
}

/** Opens the choice of the region somebody leads: of the round that runs, or of the next. */
@Injectable()
export class ModelChoiceReader {
  constructor(
    private readonly db: Database,
    private readonly scheme: SchemeReaders,
    private readonly people: PeopleReader,
    private readonly proposals: ProposalReader,
    private readonly rehearsals: RehearsalQuery,
  ) {}

  /** Null where somebody leads no such region, or there is no round to choose for. */
  async open(viewer: Viewer, asked: unknown): Promise<ChoiceDesk | null> {
    const led = regionsLed(viewer);
    const id = typeof asked === 'string' && asked !== '' ? led.find((one) => one === asked) : led[0];
    if (id === undefined) return null;
    const [regions, rounds, now] = await Promise.all([
      this.scheme.units.byIds(this.db, [id]),
      this.scheme.rounds.all(this.db),
      readDomainTime(this.db),
    ]);
    const today = localDateOf(now);
    const round = rounds.find(({ requestsTo }) => today <= requestsTo);
    const [region] = regions;
    if (!region || !round) return null;
    const roles = ['committee_chair', 'committee_vice_chair'] as const;
    const [draft, rules, all, held, waiting] = await Promise.all([
      this.draftOf(id, round.id),
      this.scheme.rounds.rulesOver(this.db, round.id),
      this.scheme.models.choicesOf(this.db, round.id),
      this.people.holders(this.db, { roles, unitIds: [id] }, now),
      this.proposals.waitingAbout(this.db, `region:${id}`),
    ]);
    const choices = all.filter(({ regionId }) => regionId === id);
    return {
      ...{ region, round, rules, now, choices, draft },
      chairs: held.map(({ personId, name, role }) => ({ personId, name, role: role as ChairHeld['role'] })),
      waiting: waiting.find(({ kind }) => kind === 'model.choose') ?? null,
      topics: topicsOf(round, choices),
    };
  }

  private async draftOf(regionId: string, roundId: string): Promise<ChoiceDesk['draft']> {
    const draft = await this.scheme.drafts.find(this.db, { regionId, roundId });
    if (!draft) return null;
    const names = await this.people.names(this.db, [draft.changedBy]);
    return { ...draft, by: names.get(draft.changedBy) ?? '' };
  }

  rehearse(
    { region, round, now }: ChoiceDesk,
    tried: Parameters<RehearsalQuery['of']>[1]['tried'],
  ): Promise<Rehearsal> {
    return this.rehearsals.of(this.db, { regionId: region.id, round, tried }, now);
  }
}

function topicsOf({ themes }: Round, choices: readonly ModelChoice[]): FocusItem[] {
  const before = choices.flatMap(({ focus }) => focus?.topics ?? []);
  const all = [...before, ...themes.map(({ key, shortName }) => ({ key, name: shortName }))];
  return [...new Map(all.map(({ key, name }) => [key, { key, name }])).values()];
}
