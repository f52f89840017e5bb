import { Injectable } from '@nestjs/common';
import type { RoleWithTime } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { signaturesExpireKey } from '../domain/work-keys';
import { roleRevokedMail } from '../mail/role-revoked.mail';
import { casesWithYesOf } from '../persistence/provider-choice.store';
import { voidEndorsements } from '../persistence/endorsement.store';
import { lockRequest, type RequestRow } from '../persistence/request.store';
import { casesSignedAs, insertFlag, voidSignatures } from '../persistence/signature.store';
import { AdvanceCase } from './advance-case';
import { CaseReader } from './case.reader';
import { EndUnsaidChoice } from './end-unsaid-choice';

type Held = Pick<RoleWithTime, 'id' | 'personId' | 'role' | 'unitId'>;

/**
 * A role that somebody had stated is revoked: before the number is taken what was signed in it falls, with all that stands on
 * it; after, the case goes on and is flagged, for it is locked and others have acted on it (domain.md §3).
 */
@Injectable()
export class VoidWhenRoleRevoked {
  constructor(
    private readonly advance: AdvanceCase,
    private readonly cases: CaseReader,
    private readonly choice: EndUnsaidChoice,
  ) {}

  /** How many cases it was signed in, or a provider chosen in. */
  async execute(tx: Tx, { id, personId, role, unitId }: RoleWithTime): Promise<number> {
    if (unitId === null) return 0;
    const signed = await casesSignedAs(tx, { personId, role, unitId });
    // In the order cases are locked in, each once.
    const caseIds = [...new Set([...signed, ...(await casesWithYesOf(tx, personId))])].toSorted();
    let concerned = 0;
    for (const caseId of caseIds) {
      const row = await lockRequest(tx, caseId);
      const chosen = row.number === null && (await this.choice.execute(tx, caseId));
      const wasSigned = signed.includes(caseId);
      if (wasSigned) await this.signed(tx, row, { id, personId, role, unitId });
      if (wasSigned || chosen) concerned += 1;
    }
    return concerned;
  }

  private async signed(tx: Tx, row: RequestRow, held: Held): Promise<void> {
    const { id: caseId } = row;
    const { id, ...facts } = held;
    const title = (await this.cases.facts(tx, caseId))?.title ?? row.reference;
    const before = row.number === null;
    const told = before ? await this.void(tx, row) : await this.flag(tx, row, id);
    await tx.mail(
      roleRevokedMail,
      { title, caseId, voided: before },
      { to: told, key: `requests.told-of-revoked:${id}:${caseId}`, caseId },
    );
    const action = before ? 'requests.role-revoked-voided' : 'requests.role-revoked-flagged';
    tx.audit({ stream: `case:${caseId}`, action, facts });
  }

  private async void(tx: Tx, row: RequestRow): Promise<string[]> {
    const concerned = await voidSignatures(tx, row.id, 'role-revoked');
    await voidEndorsements(tx, row.id);
    await tx.unschedule(signaturesExpireKey(row.id));
    if (row.stage !== 'draft') await this.advance.execute(tx, row.id, 'draft', 'role-revoked');
    return concerned;
  }

  private async flag(tx: Tx, row: RequestRow, assignmentId: string): Promise<string[]> {
    await insertFlag(tx, row.id, assignmentId);
    return this.cases.partyPeople(tx, row.id);
  }
}
