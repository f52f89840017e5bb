import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { type MailDefinition, t, type Tx } from '@samraad/platform';
import type { Acting } from '../acting-side';
import type { CaseFacts } from '../case-facts';

/** What every mail about the openings says. */
export interface OpeningsVars {
  readonly title: string;
  readonly caseId: string;
  readonly by: string;
  readonly side: string;
}

/** Tells the two sides that write openings, and nobody else, of what was done about them. */
@Injectable()
export class OpeningsTold {
  constructor(private readonly people: PeopleReader) {}

  /** `key`: what makes it one mail, also when it is tried again. */
  async tell(
    tx: Tx,
    { facts, acting }: { readonly facts: CaseFacts; readonly acting: Acting },
    mail: MailDefinition<OpeningsVars>,
    key: string,
  ): Promise<void> {
    const { id: caseId, title, parties } = facts;
    const to = new Set(parties.filter((one) => one.unitId === acting.unitId).map((one) => one.personId));
    const by = (await this.people.names(tx, [acting.personId])).get(acting.personId) ?? '';
    const vars = { title, caseId, by, side: t(`requests.side.${acting.side}`) };
    await tx.mail(mail, vars, {
      to: [...to],
      key: `${key}:${caseId}:${(await tx.now()).toISOString()}`,
      caseId,
    });
  }

  audit(
    tx: Tx,
    { facts, acting }: { readonly facts: CaseFacts; readonly acting: Acting },
    action:
      | 'openings.proposed'
      | 'openings.opened'
      | 'openings.drop-asked'
      | 'openings.kept'
      | 'openings.dropped'
      | 'openings.common-begun'
      | 'openings.colleague-vouched',
  ): void {
    const { side, role, unitId } = acting;
    tx.audit({ stream: `case:${facts.id}`, action, as: { side, role, unitId } });
  }
}
