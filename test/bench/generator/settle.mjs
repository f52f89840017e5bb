/**
 * What is left when all copies are in: balances, tranches large enough that each frame's free room is as in the demo (so
 * those who wait still wait), the queue, the sequences, the statistics.
 */
export async function settle(client, { moved, lastNumber, strides, copies, roundKey }) {
  for (const [account, amount] of moved) await grantWhatWasUsed(client, account, amount);
  for (const [account, amount] of moved)
    await client.query('UPDATE ledger_account SET balance = balance + $2 WHERE id = $1', [
      account,
      String(amount),
    ]);
  await client.query(
    'UPDATE round_queue SET last_number = $1 WHERE round_id = (SELECT id FROM round WHERE key = $2)',
    [lastNumber, roundKey],
  );
  await publishAnew(client);
  for (const [table, stride] of strides)
    await client.query(
      `SELECT setval(pg_get_serial_sequence($1, a.attname), greatest($2::bigint, 1))
      FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attidentity <> ''`,
      [table, String(stride * (copies + 1))],
    );
}

/** The copies took numbers on days that are published: their roots are made anew when the portal starts. */
async function publishAnew(client) {
  await client.query(`ALTER TABLE queue_root DISABLE TRIGGER USER; DELETE FROM queue_root;
    ALTER TABLE queue_root ENABLE TRIGGER USER;
    UPDATE due_work SET done_at = NULL, outcome = NULL WHERE kind = 'requests.publish-queue-root'`);
}

/** The copies' money came out of free room: the frame's first tranche grows by as much, and its grant says so. */
async function grantWhatWasUsed(client, account, amount) {
  const { rows } = await client.query(
    `SELECT frame_id, (SELECT id FROM ledger_account g WHERE g.frame_id = a.frame_id AND g.kind = 'granted') AS granted,
       (SELECT min(p.id) FROM ledger_posting p WHERE p.frame_id = a.frame_id AND p.kind = 'grant') AS posting
     FROM ledger_account a WHERE a.id = $1 AND a.kind = 'free'`,
    [account],
  );
  if (rows.length === 0) return;
  const [{ frame_id: frame, granted, posting }] = rows;
  const used = String(-amount);
  for (const [id, more] of [
    [account, used],
    [granted, `-${used}`],
  ]) {
    await client.query('UPDATE ledger_account SET balance = balance + $2 WHERE id = $1', [id, more]);
    await client.query(
      'UPDATE ledger_entry SET amount = amount + $3 WHERE posting_id = $1 AND account_id = $2',
      [posting, id, more],
    );
  }
  await client.query(
    `UPDATE frame_tranche SET amount = amount + $2 WHERE id =
       (SELECT id FROM frame_tranche WHERE frame_id = $1 AND granted_at IS NOT NULL ORDER BY opens_on LIMIT 1)`,
    [frame, used],
  );
  await client.query(
    `UPDATE ledger_posting p SET digest = ledger_digest(p.frame_id, p.kind, p.case_id, p.contract_id, p.invoice_id,
       p.reference, p.occurred_at, p.recorded_at, 'granted', 'free',
       (SELECT max(amount) FROM ledger_entry e WHERE e.posting_id = p.id)) WHERE p.id = $1`,
    [posting],
  );
}
