import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FolderStorage } from '@samraad/files';
import { loadDatabaseUrl } from '@samraad/platform';
import { verifyDa } from '../i18n/verify.da';
import { table } from '../table';
import { attachedFilesProof, contractFilesProof } from './attached-files.proof';
import {
  contractHoldsProof,
  contractSignaturesProof,
  contractVersionsProof,
  waitingPlacesProof,
} from './contracts.proof';
import { addendaProof, disputesProof, milestonesProof } from './addenda.proof';
import type { Difference, Proof, Snapshot } from './difference';
import { dutiesProof } from './duties.proof';
import {
  askedTextsProof,
  earlyEndsProof,
  proposalsProof,
  settlementsProof,
  undosProof,
} from './kept-hashes.proof';
import { auditProof, invoicesProof, ledgerProof, queueProof } from './library.proofs';
import { requestContentProof } from './request-content.proof';
import { requestSignaturesProof } from './request-signatures.proof';
import { requestTextsProof } from './request-texts.proof';
import { listingProof } from './listing.proof';
import { withSnapshot } from './snapshot';
import { VerifyProgress } from './verify-progress';
import { witnessProof } from './witness.proof';

/** Everything that is proved, in the order in which it is told. */
export const proofs: readonly Proof[] = [
  ledgerProof,
  auditProof,
  requestTextsProof,
  requestContentProof,
  requestSignaturesProof,
  queueProof,
  askedTextsProof,
  contractVersionsProof,
  contractSignaturesProof,
  addendaProof,
  milestonesProof,
  invoicesProof,
  disputesProof,
  settlementsProof,
  earlyEndsProof,
  undosProof,
  proposalsProof,
  dutiesProof,
  waitingPlacesProof,
  contractHoldsProof,
  listingProof,
  witnessProof,
];

/** The database to prove; throws ConfigError without DATABASE_URL. */
export const databaseUrl = loadDatabaseUrl;

/** Where its files lie: as named, or in the data folder of a demo; null where nobody has said. */
export function filesFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const { SAMRAAD_FILES_DIR, SAMRAAD_DATA_DIR } = env;
  if (SAMRAAD_FILES_DIR) return SAMRAAD_FILES_DIR;
  const usual = SAMRAAD_DATA_DIR ? join(SAMRAAD_DATA_DIR, 'files') : null;
  return usual !== null && existsSync(usual) ? usual : null;
}

/** Where the answer and the progress of a long proof go. */
export interface Voices {
  readonly say: (line: string) => void;
  readonly progress: (line: string) => void;
}

/** Proves a whole database on one snapshot; prints every difference and a table, answers how many there were. */
export async function verifyDatabase(
  url: string,
  { say, progress }: Voices,
  folder: string | null = null,
): Promise<number> {
  // Where no folder is named nothing is said of files.
  const files = folder === null ? null : new FolderStorage(folder);
  const all = files === null ? proofs : [...proofs, attachedFilesProof(files), contractFilesProof(files)];
  return withSnapshot(url, async (snapshot) => {
    const rows: string[][] = [];
    let total = 0;
    const told = new VerifyProgress(progress, await countAll(snapshot, all));
    for (const proof of all) {
      const count = told.begins(proof.label);
      let found = 0;
      for await (const difference of proof.differences(snapshot)) {
        say(inWords(difference));
        found += 1;
      }
      told.ended();
      rows.push([proof.label, String(count), String(found)]);
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

/** How many rows each proof looks at, by its label. */
async function countAll(snapshot: Snapshot, all: readonly Proof[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { label, counted } of all) {
    const [found] = await snapshot.query<{ count: string }>(counted);
    counts.set(label, Number(found?.count ?? 0));
  }
  return counts;
}

const inWords = ({ table: name, row, problem }: Difference) => `${name} ${row}: ${problem}`;
