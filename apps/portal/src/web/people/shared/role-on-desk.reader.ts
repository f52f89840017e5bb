import { Injectable } from '@nestjs/common';
import { keeperOf, mayKeep, PersonQuery } from '@samraad/people';
import { Database, isId, refuse } from '@samraad/platform';
import type { Ask } from '../../shell';
import type { RoleOnDesk } from '../change-role/change-role.presenter';
import { FoundPeople } from './found-people';
import { regionsKept } from './keeper-view';

/** Lays one role of a person on the desk of whoever keeps it. */
@Injectable()
export class RoleOnDeskReader {
  constructor(
    private readonly db: Database,
    private readonly people: PersonQuery,
    private readonly others: FoundPeople,
  ) {}

  /** Null when there is none that can still be changed; 403 when it is not the viewer's to change. */
  async open(ask: Ask): Promise<(RoleOnDesk & { readonly now: Date }) | null> {
    const { viewer } = ask;
    const person = await this.people.one(this.db, ask.param('personId'), regionsKept(viewer));
    const role = person?.roles.find(({ id }) => id === ask.param('assignmentId'));
    if (!person || !role || role.state === 'ended') return null;
    const held = { personId: person.id, role: role.role, regionId: role.regionId };
    const no = mayKeep(keeperOf(viewer.personId, viewer.roles), held);
    if (no) refuse('platform.forbidden', {}, 403);
    return { person, role, now: person.now };
  }

  /** People found by what is typed, and the one chosen, but not the holder. */
  async heirs(ask: Ask, typed: Readonly<Record<string, unknown>>, but: string) {
    const found = await this.others.by(ask.viewer, typed['find'], [but]);
    const chosen = typed['heir'];
    const kept = isId(chosen) && !found.some(({ id }) => id === chosen) ? await this.chosen(ask, chosen) : [];
    const looked = typeof typed['find'] === 'string' && typed['find'] !== '';
    return { found: [...kept, ...found], looked };
  }

  private async chosen(ask: Ask, id: string) {
    const person = await this.people.one(this.db, id, regionsKept(ask.viewer));
    if (!person) return [];
    const emails = person.accounts.map(({ email }) => email);
    return [{ id, name: person.name, emails, roles: [], roleCount: 0 }];
  }
}
