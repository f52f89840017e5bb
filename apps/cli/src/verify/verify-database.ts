import { loadDatabaseUrl } from '@samraad/platform';
import { verifyDa } from '../i18n/verify.da';
import { table } from '../table';
import { contractSignaturesProof, contractVersionsProof, waitingPlacesProof } from './contracts.proof';
import type { Difference, Proof } from './difference';
import { dutiesProof } from './duties.proof';
import { auditProof, ledgerProof } from './library.proofs';
import { requestContentProof } from './request-content.proof';
import { requestSignaturesProof } from './request-signatures.proof';
import { requestTextsProof } from './request-texts.proof';
import { listingProof } from './listing.proof';
import { withSnapshot } from './snapshot';
import { witnessProof } from './witness.proof';

/** Everything that is proved, in the order in which it is told. */
export const proofs: readonly Proof[] = [
  ledgerProof,
  auditProof,
  requestTextsProof,
  requestContentProof,
  requestSignaturesProof,
  contractVersionsProof,
  contractSignaturesProof,
  dutiesProof,
  waitingPlacesProof,
  listingProof,
  witnessProof,
];

/** The database to prove; throws ConfigError without DATABASE_URL. */
export const databaseUrl = loadDatabaseUrl;

/** Where the answer and the progress of a long proof go. */
export interface Voices {
  readonly say: (line: string) => void;
  readonly progress: (line: string) => void;
}

/** Proves a whole database on one snapshot; prints every difference and a table, answers how many there were. */
export async function verifyDatabase(url: string, { say, progress }: Voices): Promise<number> {
  return withSnapshot(url, async (snapshot) => {
    const rows: string[][] = [];
    let total = 0;
    for (const proof of proofs) {
      const [counted] = await snapshot.query<{ count: string }>(proof.counted);
      const count = counted?.count ?? '0';
      progress(verifyDa.progress(proof.label, count));
      let found = 0;
      for await (const difference of proof.differences(snapshot)) {
        say(inWords(difference));
        found += 1;
      }
      rows.push([proof.label, count, String(found)]);
      total += found;
    }
    const columns = [
      { title: verifyDa.what },
      { title: verifyDa.rows, align: 'right' },
      { title: verifyDa.differences, align: 'right' },
    ] as const;
    if (total > 0) say('');
    for (const line of table(columns, rows)) say(line);
    say('');
    say(verifyDa.sum(total));
    return total;
  });
}

const inWords = ({ table: name, row, problem }: Difference) => `${name} ${row}: ${problem}`;
