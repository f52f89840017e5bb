import { Injectable } from '@nestjs/common';
import { GivenCasesQuery } from '@samraad/dialogue';
import { MailsToldQuery } from '@samraad/notification';
import { Database } from '@samraad/platform';
import { casePlace } from '@samraad/requests';

/** Cases somebody has just given, as the page tells of it. */
export interface GivenCases {
  /** By name. */
  readonly cases: readonly string[];
  readonly to: { readonly id: string; readonly name: string };
  readonly at: Date;
  /** Whether the mail has an address to go to; null when nobody was written to. */
  readonly told: boolean | null;
}

const most = 50;

/** Tells from what is kept, so an address made by others shows nothing that is not so. */
@Injectable()
export class GivenCasesReader {
  constructor(
    private readonly db: Database,
    private readonly given: GivenCasesQuery,
    private readonly mails: MailsToldQuery,
  ) {}

  /** `typed`: the numbers of the cases, as the address has them; null when it has none, or they were not given by the viewer. */
  async of(typed: unknown, by: { providerId: string; personId: string }): Promise<GivenCases | null> {
    const numbers = typeof typed === 'string' && /^\d{1,9}(\.\d{1,9})*$/.test(typed) ? typed.split('.') : [];
    if (numbers.length === 0 || numbers.length > most) return null;
    const found = await this.given.newest(this.db, { ...by, numbers: numbers.map(Number) });
    const [first] = found;
    if (!first) return null;
    const { personId, name, at } = first;
    const told = await this.mails.ofPerson(this.db, { personId, at, butNot: by.personId });
    return {
      cases: found.map(({ number, unit }) => casePlace(number, unit)),
      to: { id: personId, name },
      at,
      told: told?.reached ?? null,
    };
  }
}
