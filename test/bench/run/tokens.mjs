import crypto from 'node:crypto';

/** A token for every account asked for, as IssueToken makes them (libs/identity), by account id and by e-mail address. */
export async function issueTokens(client, accounts) {
  const tokens = new Map();
  for (const { id, email } of accounts) {
    if (tokens.has(id)) continue;
    const token = `samraad_${crypto.randomBytes(32).toString('base64url')}`;
    await client.query(
      `INSERT INTO access_token (hash, account_id, expires_at, proved_at, methods)
       VALUES ($1, $2, clock_timestamp() + interval '12 hours', clock_timestamp(), '{demo}')`,
      [crypto.createHash('sha256').update(token).digest('hex'), id],
    );
    tokens.set(id, token).set(email, token);
  }
  return tokens;
}
