import { Injectable } from '@nestjs/common';
import { intakeObstacle, ProviderProfileQuery } from '@samraad/catalogue';
import { localDateOf } from '@samraad/deadlines';
import { type ProviderChange, ProviderChangesReader } from '@samraad/dialogue';
import { PeopleReader } from '@samraad/identity';
import { Database, Refused } from '@samraad/platform';
import { stageObstacle } from '@samraad/requests';
import { CaseDesk } from '../../cases/case-desk';
import type { CaseOnDesk } from '../../cases/case-on-desk';
import type { PortalRequest } from '../../shell';

/** A case whose parties may change provider: to whom, and what has been said of it. */
export interface ChangeOnDesk extends CaseOnDesk {
  /** Those of the round that take new requests now, but the one the case has. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly changes: readonly ProviderChange[];
  readonly names: ReadonlyMap<string, string>;
  /** Every provider of the round by id. */
  readonly providerNames: ReadonlyMap<string, string>;
}

/** Reads what another provider is chosen from. */
@Injectable()
export class ChangeProviderReader {
  constructor(
    private readonly db: Database,
    private readonly desks: CaseDesk,
    private readonly profiles: ProviderProfileQuery,
    private readonly changes: ProviderChangesReader,
    private readonly people: PeopleReader,
  ) {}

  /** 409, with the way out, where it can't be changed. */
  async open(req: PortalRequest): Promise<ChangeOnDesk> {
    const [desk, changes] = await Promise.all([
      this.desks.open(req),
      this.changes.ofCase(this.db, req.caseId ?? ''),
    ]);
    const { facts, now } = desk;
    const obstacle = stageObstacle('dialogue.change-provider', facts.stage);
    if (obstacle) throw new Refused(obstacle);
    const [profiles, names] = await Promise.all([
      this.profiles.inRound(this.db, facts.roundId ?? ''),
      this.people.names(
        this.db,
        changes.flatMap(({ proposedBy, answeredBy }) => [proposedBy, ...(answeredBy ? [answeredBy] : [])]),
      ),
    ]);
    const day = localDateOf(now);
    const open = profiles.filter(({ name, rounds, absences }) => {
      const of = rounds.find(({ id }) => id === facts.roundId)?.changes ?? [];
      return intakeObstacle({ name, changes: of, absences }, day) === null;
    });
    return {
      ...desk,
      ...{ changes, names },
      others: open.filter(({ id }) => id !== facts.providerId).map(({ id, name }) => ({ id, name })),
      providerNames: new Map(profiles.map(({ id, name }) => [id, name])),
    };
  }
}
