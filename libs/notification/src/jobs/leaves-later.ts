import type { DueWorkOrder } from '@samraad/platform';

/** The due work that lets a mail leave at its hour. */
export const leavesLater = ({ id, at }: { readonly id: string; readonly at: Date }): DueWorkOrder => ({
  kind: 'notification.release-mail',
  key: `notification.release-mail:${id}`,
  dueAt: at,
  data: { mailId: id },
});
