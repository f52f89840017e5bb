import { DutyVerifier } from '@samraad/duties';
import { readDomainTime } from '@samraad/platform';
import { verifyDa } from '../i18n/verify.da';
import type { Proof } from './difference';

/** Every open duty against what its case's facts say at this instant; every open case has one (domain.md §13 [ours, 2]). */
export const dutiesProof: Proof = {
  label: verifyDa.labels.duties,
  counted: 'SELECT count(*) FROM duty WHERE ended_at IS NULL',
  async *differences(snapshot) {
    const now = await readDomainTime(snapshot);
    for await (const { row, problem } of new DutyVerifier().verify(snapshot, now)) {
      yield { table: problem === 'none' ? 'request' : 'duty', row, problem: verifyDa.duty(problem) };
    }
  },
};
