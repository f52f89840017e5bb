import type { Tx } from '@samraad/platform';
import { objectionOverAt } from '../domain/attestation.rules';
import { standKey } from '../domain/work-keys';
import type { Attestation } from '../persistence/attestation.entity';

/** It stands when the time to object is over, unless somebody objects. */
export const scheduleStand = (
  tx: Tx,
  { id, caseId, objectionDueAt }: Pick<Attestation, 'id' | 'caseId' | 'objectionDueAt'>,
): Promise<void> =>
  tx.schedule({
    kind: 'delivery.stand',
    key: standKey(id),
    dueAt: objectionOverAt(objectionDueAt),
    data: { caseId, attestationId: id },
  });
