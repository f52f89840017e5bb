import { addressOf } from '@samraad/platform';

/** Addresses of the days' codes. */
export const queueRootPaths = {
  page: (page: number) => addressOf('queue-roots', {}, page > 1 ? { side: String(page) } : {}),
  csv: addressOf('queue-roots.csv'),
  script: addressOf('queue-roots.script'),
  proof: (caseId: string) => addressOf('case.queue-proof', { caseId }),
} as const;
