const page = (name: string) => (caseId: string) => `/sager/${caseId}/kontrakt/${name}`;

/** Addresses of a case's contract; ':caseId' makes the route pattern. */
export const contractPaths = {
  list: () => '/kontrakter',
  contract: (caseId: string) => `/sager/${caseId}/kontrakt`,
  versions: page('udgaver'),
  write: page('skriv'),
  /** The plan prefilled from one of the provider's ways of working. */
  writeFrom: (caseId: string, template: string) => `${page('skriv')(caseId)}?skabelon=${template}`,
  send: page('send'),
  takeUp: page('tag-op'),
  sign: page('underskriv'),
  changes: page('aendringer'),
  withdraw: page('traek-tilbage'),
};
