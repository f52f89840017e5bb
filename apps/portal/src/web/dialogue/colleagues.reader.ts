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

  /** Now, by name. */
  async of({ facts: { providerId }, now }: CaseOnDesk): ReturnType<PeopleReader['atProvider']> {
    return providerId === null ? [] : this.people.atProvider(this.db, providerId, now);
  }
}
