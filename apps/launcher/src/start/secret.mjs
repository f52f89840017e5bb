import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The session secret of this data folder: made once, so that a restart keeps people signed in. Owner-readable only. */
export function sessionSecret(dataDir) {
  const file = path.join(dataDir, 'session-secret');
  if (!fs.existsSync(file))
    fs.writeFileSync(file, crypto.randomBytes(48).toString('base64url'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8').trim();
}
