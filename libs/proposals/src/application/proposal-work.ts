import type { AuditFacts, Tx } from '@samraad/platform';
import type { Proposal } from '../domain/proposal';
import type { ProposalSide } from '../domain/sides';
import { nextLook } from '../domain/proposal-time.rules';

const lookKey = (id: string): string => `proposals.look:${id}`;

/** Orders the next look at a waiting proposal: reminder, ground, lapse. */
export async function scheduleLook(
  tx: Tx,
  { id, lapsesAt }: Pick<Proposal, 'id' | 'lapsesAt'>,
): Promise<void> {
  const dueAt = nextLook(lapsesAt, await tx.now());
  await tx.schedule({ kind: 'proposals.look', key: lookKey(id), dueAt, data: { proposalId: id } });
}

/** It has ended: nothing is left to look at. */
export const unscheduleLook = (tx: Tx, id: string): Promise<void> => tx.unschedule(lookKey(id));

/** What is said of a proposal in its own stream, in the clear: ids and hashes. */
export const proposalFacts = ({
  id,
  kind,
  regionId,
  groundHash,
}: Pick<Proposal, 'id' | 'kind' | 'regionId' | 'groundHash'>): AuditFacts => ({
  proposalId: id,
  kind,
  regionId,
  groundHash,
});

/** In which capacity somebody acted. */
export const actingAs = (side: ProposalSide, regionId: string | null) => ({
  role: side,
  ...(regionId === null ? {} : { unitId: regionId }),
});
