import { Injectable } from '@nestjs/common';
import { intakeObstacle, ProviderProfileQuery } from '@samraad/catalogue';
import { localDateOf } from '@samraad/deadlines';
import { sideOf, type Viewer } from '@samraad/identity';
import { Database, readDomainTime, refusalText } from '@samraad/platform';
import { mayBeAsked } from '@samraad/questions';
import { otherSide } from '@samraad/requests';
import { type OrgUnit, RoundReader, type Theme, UnitReader } from '@samraad/scheme';

/** A provider that can be asked. */
export interface AskableProvider {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly tagline: string;
  /** Why it takes no requests now; it can be asked all the same. */
  readonly obstacle: string | null;
}

/** Who can be asked today, for which workplaces. */
export interface Askable {
  readonly units: readonly OrgUnit[];
  readonly themes: readonly Theme[];
  readonly providers: readonly AskableProvider[];
  /** The viewer holds roles on both sides of one of them, and says for which they ask. */
  readonly bothSides: boolean;
}

/** Whom a viewer can ask. */
@Injectable()
export class AskableReader {
  constructor(
    private readonly db: Database,
    private readonly rounds: RoundReader,
    private readonly units: UnitReader,
    private readonly profiles: ProviderProfileQuery,
  ) {}

  async of({ roles }: Viewer): Promise<Askable> {
    const now = await readDomainTime(this.db);
    const ids = roles.filter(({ role }) => sideOf(role) !== null).flatMap(({ unitId }) => unitId ?? []);
    const units = await this.units.openAmong(this.db, ids);
    const round = await this.rounds.openAt(this.db, now);
    const bothSides = holdsBoth(roles);
    if (!round) return { units, bothSides, themes: [], providers: [] };
    const today = localDateOf(now);
    const providers = (await this.profiles.inRound(this.db, round.id)).flatMap((profile) => {
      const { id, key, name, tagline, absences } = profile;
      const changes = profile.rounds.find((one) => one.id === round.id)?.changes ?? [];
      if (!mayBeAsked(changes, today)) return [];
      const refused = intakeObstacle({ name, changes, absences }, today);
      return [{ id, key, name, tagline, obstacle: refused && refusalText(refused) }];
    });
    return { units, bothSides, themes: round.themes, providers };
  }
}

const holdsBoth = (roles: Viewer['roles']): boolean =>
  roles.some(({ role, unitId }) => {
    const side = sideOf(role);
    return (
      side !== null && roles.some((one) => one.unitId === unitId && sideOf(one.role) === otherSide(side))
    );
  });
