import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { newId, type Tx } from '@samraad/platform';
import { draftBinnedMail } from '../mail/draft-binned.mail';
import type { CaseFacts } from './case-facts';

/** Tells the others in a draft that somebody has deleted it, or has taken it back. */
@Injectable()
export class TellOfBin {
  constructor(private readonly people: PeopleReader) {}

  /** `until` null: it was taken out of the bin. `also`: who was only invited. */
  async others(
    tx: Tx,
    { id: caseId, title, parties, invited }: CaseFacts,
    told: { readonly by: string; readonly until: string | null; readonly also: readonly string[] },
  ): Promise<void> {
    const all = [...[...parties, ...invited].map(({ personId }) => personId), ...told.also];
    const to = [...new Set(all)].filter((personId) => personId !== told.by);
    const names = await this.people.names(tx, [told.by]);
    await tx.mail(
      draftBinnedMail,
      { title, caseId, by: names.get(told.by) ?? '', until: told.until },
      { to, key: `draft-binned:${caseId}:${newId()}`, caseId },
    );
  }
}
