import type { Tx } from '@samraad/platform';
import { type Activity, followUpTalk } from '../domain/course';
import { FollowUpTalkChanged, type FollowUpTalkChangedEvent } from '../domain/delivery.events';

/** Publishes a change of the follow-up talk; other activities keep no case open. */
export async function tellFollowUp(
  tx: Tx,
  { id, caseId, kind }: Pick<Activity, 'id' | 'caseId' | 'kind'>,
): Promise<void> {
  if (kind !== followUpTalk) return;
  const event: FollowUpTalkChangedEvent = { type: FollowUpTalkChanged.type, caseId, activityId: id };
  await tx.publish(event);
}
