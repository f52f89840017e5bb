/** Addresses of the central anchor's work under model 1. */
export const endorsementPaths = {
  queue: () => '/paategninger',
  endorse: (caseId: string) => `/sager/${caseId}/paategning`,
  return: (caseId: string) => `/sager/${caseId}/paategning/retur`,
};
