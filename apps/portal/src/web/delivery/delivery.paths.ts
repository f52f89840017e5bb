/** Addresses of the course of a case. */
export const deliveryPaths = {
  course: (caseId: string) => `/sager/${caseId}/forloeb`,
  reportActivity: (caseId: string, activityId: string) => `/sager/${caseId}/forloeb/${activityId}/meld-holdt`,
  changeActivity: (caseId: string, activityId: string) => `/sager/${caseId}/forloeb/${activityId}/ret`,
  moveActivity: (caseId: string, activityId: string) => `/sager/${caseId}/forloeb/${activityId}/flyt`,
  cancelActivity: (caseId: string, activityId: string) => `/sager/${caseId}/forloeb/${activityId}/aflys`,
  reportDelivered: (caseId: string) => `/sager/${caseId}/meld-leveret`,
  attest: (caseId: string) => `/sager/${caseId}/attester`,
  dispute: (caseId: string) => `/sager/${caseId}/attester/indsigelse`,
  lift: (caseId: string) => `/sager/${caseId}/attester/traek-indsigelse`,
  withdraw: (caseId: string) => `/sager/${caseId}/attester/tag-tilbage`,
  invoices: (caseId: string) => `/sager/${caseId}/regning`,
};
