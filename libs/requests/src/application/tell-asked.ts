import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { signatureAskedMail } from '../mail/signature-asked.mail';
import { findOpenAsks } from '../persistence/signature.store';
import type { DraftLock } from './draft-change';
import { HandOverSignatures } from './hand-over-signatures';

/** Tells those who are asked to sign. Whoever stands in for one has the question at once, and is who is told of it. */
@Injectable()
export class TellAsked {
  constructor(
    private readonly people: PeopleReader,
    private readonly handOver: HandOverSignatures,
  ) {}

  /** `ids`: the questions just put. Nobody is sent a link that is dead already. */
  async tell(
    tx: Tx,
    { row: { id: caseId }, facts: { title }, acting: { personId } }: DraftLock,
    { ids, lastDay }: { readonly ids: readonly string[]; readonly lastDay: string },
  ): Promise<void> {
    await this.handOver.toDeputies(tx, caseId);
    const askedBy = (await this.people.names(tx, [personId])).get(personId) ?? '';
    for (const ask of (await findOpenAsks(tx, caseId)).filter(({ id }) => ids.includes(id)))
      await tx.mail(
        signatureAskedMail,
        { title, caseId, askedBy, lastDay },
        { to: [ask.personId], key: `signature-asked:${ask.id}`, caseId },
      );
  }
}
