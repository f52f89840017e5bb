import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import type { Viewer } from '@samraad/identity';
import { Database, isBlank, isId } from '@samraad/platform';
import { OrganisationQuery, type OrgUnit, UnitReader } from '@samraad/scheme';
import type { Typed } from '../../shell';
import { regionsKept, rolesGiven } from './keeper-view';
import type { RoleChoices } from './role-form.presenter';

const most = 20;

/** What a keeper can choose among: the roles, the units found by what is typed, and for an administrator the providers. */
@Injectable()
export class RoleChoicesReader {
  constructor(
    private readonly db: Database,
    private readonly organisation: OrganisationQuery,
    private readonly units: UnitReader,
    private readonly providers: ProviderReader,
  ) {}

  async of(viewer: Viewer, typed: Typed): Promise<RoleChoices> {
    const regions = regionsKept(viewer);
    const chosen = [typed['units']].flat().filter((one): one is string => isId(one));
    const find =
      typeof typed['find'] === 'string' && !isBlank(typed['find']) ? typed['find'].slice(0, 100) : null;
    const [ticked, found, providers] = await Promise.all([
      chosen.length === 0 ? [] : this.units.byIds(this.db, chosen),
      find === null ? [] : this.found(regions, find),
      regions === null ? this.providers.all(this.db) : [],
    ]);
    const units = [...new Map([...ticked, ...found].map((unit) => [unit.id, unit])).values()];
    const names = await this.namesAbove(units);
    return {
      roles: rolesGiven(viewer),
      units: units.map((unit) => ({ id: unit.id, name: unit.name, where: whereOf(unit, names) })),
      noneFound: find !== null && found.length === 0,
      providers: providers.map(({ id, name }) => ({ id, name })),
    };
  }

  /** In the keeper's regions one after another: few keep more than one. */
  private async found(regions: readonly string[] | null, text: string): Promise<OrgUnit[]> {
    const under = regions ?? [undefined];
    const lists = await Promise.all(
      under.map((region) => this.organisation.list(this.db, { under: region, text, limit: most, offset: 0 })),
    );
    return lists.flatMap(({ items }) => items).slice(0, most);
  }

  private async namesAbove(units: readonly OrgUnit[]): Promise<ReadonlyMap<string, string>> {
    const above = [...new Set(units.flatMap(({ lineage }) => lineage.slice(0, -1)))];
    const found = above.length === 0 ? [] : await this.units.byIds(this.db, above);
    return new Map(found.map(({ id, name }) => [id, name]));
  }
}

const whereOf = ({ lineage }: OrgUnit, names: ReadonlyMap<string, string>): string =>
  lineage
    .slice(0, -1)
    .reverse()
    .map((id) => names.get(id) ?? '')
    .join(', ');
