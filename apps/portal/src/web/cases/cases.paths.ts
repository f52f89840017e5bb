/** Addresses of the case as a whole. */
export const casePaths = {
  case: (caseId: string) => `/sager/${caseId}`,
};
