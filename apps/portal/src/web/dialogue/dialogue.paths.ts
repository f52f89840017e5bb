/** Addresses of the dialogue between provider and parties. */
export const dialoguePaths = {
  inbox: '/indbakke',
  accept: (caseId: string) => `/sager/${caseId}/svar`,
  decline: (caseId: string) => `/sager/${caseId}/svar/nej`,
  assign: (caseId: string) => `/sager/${caseId}/konsulent`,
  messages: (caseId: string) => `/sager/${caseId}/beskeder`,
  logContact: (caseId: string) => `/sager/${caseId}/kontakt`,
  pauses: (caseId: string) => `/sager/${caseId}/pauser`,
  answerPause: (caseId: string) => `/sager/${caseId}/pauser/svar`,
};
