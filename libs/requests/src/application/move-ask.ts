import { endOfDay } from '@samraad/deadlines';
import type { Tx } from '@samraad/platform';
import type { RoundRules } from '@samraad/scheme';
import type { Signer } from '../domain/signer';
import { maySignFor } from '../domain/signing-rule.rules';
import { signatureAskedMail } from '../mail/signature-asked.mail';
import { replaceSigner } from '../persistence/draft.store';
import type { PartyRoleRow, RequestRow } from '../persistence/request.store';
import { askForSignature, closeAsk } from '../persistence/signature.store';
import type { SignatureAsked } from '../persistence/signature-asked.entity';
import { expireTogether } from './signature-expiry';

/** From whom to whom a question goes, and what the mail says. */
export interface Pass {
  readonly to: string;
  readonly from: string;
  readonly fromName: string;
  readonly title: string;
  readonly lastDay: string;
}

/** A question goes to another of the same side: the old one is dead, the new one told by mail. The case is locked. */
export async function moveAsk(tx: Tx, row: RequestRow, ask: SignatureAsked, pass: Pass): Promise<void> {
  await closeAsk(tx, ask.id, 'passed_on');
  const signer = { unitId: ask.unitId, side: ask.side, personId: pass.to };
  await replaceSigner(tx, row.id, ask, signer);
  const id = await askForSignature(tx, row.id, signer, {
    hash: row.content_hash ?? '',
    // Who wants the signature is who asked at first, through however many hands the question goes.
    askedBy: ask.askedBy,
    expiresAt: endOfDay(pass.lastDay),
  });
  await expireTogether(tx, row.id, pass.lastDay);
  await tx.mail(
    signatureAskedMail,
    { title: pass.title, caseId: row.id, askedBy: pass.fromName, lastDay: pass.lastDay },
    { to: [pass.to], key: `signature-asked:${id}`, caseId: row.id },
  );
  tx.audit({
    stream: `case:${row.id}`,
    action: 'requests.signature-passed-on',
    as: { side: ask.side, unitId: ask.unitId },
    facts: { toPersonId: pass.to },
  });
}

/** Whether somebody holds a role in which the signature can be given. */
export function ableToSign(
  held: readonly PartyRoleRow[],
  signer: Signer,
  rules: RoundRules['signing'],
): boolean {
  return held.some(
    (one) =>
      one.person_id === signer.personId &&
      one.unit_id === signer.unitId &&
      maySignFor(signer.side, one.role, rules),
  );
}
