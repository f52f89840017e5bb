import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder of its own that the postgres user can enter. */
export function emptyDataFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samraad-faults-'));
  chmodSync(folder, 0o711);
  return folder;
}
