import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { Database } from '@samraad/platform';
import type { CaseOnDesk } from '../cases/case-on-desk';

/** Reads who may have a case at its provider. */
@Injectable()
export class ColleaguesReader {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleReader,
  ) {}

  /** Now, by name; somebody with two roles there once. */
  async of({ facts: { providerId }, now }: CaseOnDesk): Promise<{ id: string; name: string }[]> {
    if (providerId === null) return [];
    const filter = { roles: ['coordinator', 'consultant'], providerId } as const;
    const holders = await this.people.holders(this.db, filter, now);
    return [...new Map(holders.map(({ personId, name }) => [personId, { id: personId, name }])).values()];
  }
}
