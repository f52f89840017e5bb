/** Addresses of what can be done about a late provider. */
export const latePaths = {
  leave: (caseId: string) => `/sager/${caseId}/skift-udbyder`,
  newDay: (caseId: string) => `/sager/${caseId}/ny-dag`,
  answer: (caseId: string) => `/sager/${caseId}/ny-dag/svar`,
  withdraw: (caseId: string) => `/sager/${caseId}/ny-dag/traek-tilbage`,
};
