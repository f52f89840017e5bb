import crypto from 'node:crypto';
import fs from 'node:fs';

/** Reads port and password of a data folder's cluster; undefined when the file is missing or broken. */
export function readConnection(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Written whole or not at all, readable for its owner only: it holds the password. */
export function writeConnection(file, connection) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, `${JSON.stringify(connection, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(draft, file);
}

export function newConnection() {
  return { host: '127.0.0.1', user: 'samraad', password: crypto.randomBytes(24).toString('base64url') };
}

/** The address in the form DATABASE_URL has. */
export function connectionUrl({ host, port, user, password }, database = 'samraad') {
  return `postgresql://${user}:${password}@${host}:${port}/${database}`;
}
