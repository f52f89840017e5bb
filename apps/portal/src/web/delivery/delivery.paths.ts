import { addressOf } from '@samraad/platform';

type ActivityPage = 'report' | 'change' | 'move' | 'cancel';
const part =
  (page: 'attest' | 'not-delivered' | 'dispute' | 'lift-dispute' | 'withdraw-delivery') =>
  (caseId: string, milestone?: number) =>
    addressOf(`case.${page}`, { caseId }, milestone === undefined ? {} : { delmaal: String(milestone) });
const activity = (page: ActivityPage) => (caseId: string, activityId: string) =>
  addressOf(`case.${page}-activity`, { caseId, activityId });

/** Short names for the addresses of the course of a case. */
export const deliveryPaths = {
  course: (caseId: string) => addressOf('case.course', { caseId }),
  reportActivity: activity('report'),
  changeActivity: activity('change'),
  moveActivity: activity('move'),
  cancelActivity: activity('cancel'),
  reportDelivered: (caseId: string) => addressOf('case.report-delivered', { caseId }),
  reportMilestone: (caseId: string, milestone: number) =>
    addressOf('case.report-milestone', { caseId, milestone: String(milestone) }),
  attest: part('attest'),
  notDelivered: part('not-delivered'),
  dispute: part('dispute'),
  lift: part('lift-dispute'),
  withdraw: part('withdraw-delivery'),
  endEarly: (caseId: string) => addressOf('case.end-early', { caseId }),
  invoices: (caseId: string) => addressOf('case.invoices', { caseId }),
};
