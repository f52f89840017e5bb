import { addressOf } from '@samraad/platform';

type ActivityPage = 'report' | 'change' | 'move' | 'cancel';
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
  attest: (caseId: string) => addressOf('case.attest', { caseId }),
  notDelivered: (caseId: string) => addressOf('case.not-delivered', { caseId }),
  dispute: (caseId: string) => addressOf('case.dispute', { caseId }),
  lift: (caseId: string) => addressOf('case.lift-dispute', { caseId }),
  withdraw: (caseId: string) => addressOf('case.withdraw-delivery', { caseId }),
  invoices: (caseId: string) => addressOf('case.invoices', { caseId }),
};
