import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { CaseReader } from '../application/case.reader';
import { endorsementEscalatedMail } from '../mail/endorsement-escalated.mail';
import { escalateEndorsement, findEndorsements } from '../persistence/endorsement.store';

/** The anchor's working days are over: the Hovedudvalg's two chairs are asked; nothing endorses itself (domain.md §5). */
@Injectable()
export class EscalateEndorsementJob extends DueWorkJob {
  readonly kind = 'requests.escalate-endorsement';

  constructor(
    private readonly cases: CaseReader,
    private readonly people: PeopleReader,
  ) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, work.data.caseId ?? '');
    const open = (await findEndorsements(tx, facts.id)).find(
      (one) => one.id === work.data.endorsementId && one.state === 'asked',
    );
    if (!open) return 'skipped';
    await escalateEndorsement(tx, open.id);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'requests.endorsement-escalated',
      facts: { regionId: open.regionId },
    });
    const chairs = await this.people.holders(
      tx,
      { roles: ['committee_chair', 'committee_vice_chair'], unitIds: [open.regionId] },
      await tx.now(),
    );
    await tx.mail(
      endorsementEscalatedMail,
      { title: facts.title, caseId: facts.id },
      { to: chairs.map((one) => one.personId), key: `endorsement-escalated:${open.id}`, caseId: facts.id },
    );
    return 'done';
  }
}
