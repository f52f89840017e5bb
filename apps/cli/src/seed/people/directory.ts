import type { Role } from '@samraad/identity';
import type { DemoPersonSeed } from './demo-person';

/** Somebody of the demo, once made. */
export interface KnownPerson extends DemoPersonSeed {
  readonly personId: string;
  readonly accountId: string;
}

/** Who and what the demo has, by key; asking for what is not there is a defect of the seeds. */
export class Directory {
  constructor(
    private readonly people: readonly KnownPerson[],
    private readonly units: ReadonlyMap<string, string>,
    private readonly providers: ReadonlyMap<string, string>,
  ) {}

  unit(key: string): string {
    return this.units.get(key) ?? fail(`unit ${key}`);
  }

  provider(key: string): string {
    return this.providers.get(key) ?? fail(`provider ${key}`);
  }

  /** By key: the name's part of the address, "mette.holm". */
  person(key: string): KnownPerson {
    return this.people.find((one) => one.key === key) ?? fail(`person ${key}`);
  }

  /** The first holder of a role at a unit, at a provider, or anywhere. */
  holder(role: Role, place: { readonly unit?: string; readonly provider?: string } = {}): KnownPerson {
    const found = this.people.find((one) =>
      one.roles.some(
        (held) =>
          held.role === role &&
          (place.unit === undefined || held.unit === place.unit) &&
          (place.provider === undefined || held.provider === place.provider),
      ),
    );
    return found ?? fail(`${role} at ${place.unit ?? place.provider ?? 'all'}`);
  }

  /** The anchor of the hospital or enterprise a unit lies in; keys begin with their parent's. */
  anchorOf(unit: string): KnownPerson {
    const found = this.people.find((one) =>
      one.roles.some((held) => held.role === 'anchor' && unit.startsWith(held.unit ?? unit)),
    );
    return found ?? fail(`anchor of ${unit}`);
  }
}

function fail(what: string): never {
  throw new Error(`the demo has no ${what}`);
}
