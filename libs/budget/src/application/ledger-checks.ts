import { accountKinds, contractAccounts } from '../domain/accounts';
import { movements } from '../domain/movements.rules';

/** A set-based statement that answers only the rows that are wrong. */
interface LedgerCheck {
  readonly sql: string;
  readonly params: readonly unknown[];
}

const accounts: LedgerCheck = {
  sql: `
    SELECT 'ledger_account' AS "table", f.id || '/' || k.kind AS row, 'balance is not the sum of its entries' AS problem,
      coalesce(e.total, 0)::text AS expected, coalesce(a.balance::text, 'no account') AS found
    FROM frame f CROSS JOIN unnest($1::text[]) AS k (kind)
    LEFT JOIN ledger_account a ON a.frame_id = f.id AND a.kind = k.kind
    LEFT JOIN (SELECT account_id, sum(amount) AS total FROM ledger_entry GROUP BY account_id) e ON e.account_id = a.id
    WHERE a.id IS NULL OR a.balance <> coalesce(e.total, 0)
    ORDER BY 2`,
  params: [accountKinds],
};

const columns = (of: string) => contractAccounts.map((kind) => `coalesce(${of}.${kind}, 0)`).join(', ');
const shown = (of: string) =>
  `concat_ws(' ', ${contractAccounts.map((kind) => `'${kind}', coalesce(${of}.${kind}, 0)`).join(', ')}, 'of', ${of}.frame_id)`;

const contracts: LedgerCheck = {
  sql: `
    WITH derived AS (
      SELECT p.contract_id, p.frame_id,
        ${contractAccounts.map((kind) => `coalesce(sum(e.amount) FILTER (WHERE a.kind = '${kind}'), 0) AS ${kind}`).join(', ')}
      FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id JOIN ledger_account a ON a.id = e.account_id
      WHERE p.contract_id IS NOT NULL GROUP BY p.contract_id, p.frame_id
    )
    SELECT 'contract_balance' AS "table", coalesce(c.contract_id, d.contract_id)::text AS row,
      'balances are not the sums of the contract''s entries' AS problem,
      ${shown('d')} AS expected, ${shown('c')} AS found
    FROM contract_balance c FULL JOIN derived d ON d.contract_id = c.contract_id AND d.frame_id = c.frame_id
    WHERE c.contract_id IS NULL OR (${columns('c')}) IS DISTINCT FROM (${columns('d')})
    ORDER BY 2`,
  params: [],
};

const postings: LedgerCheck = {
  sql: `
    WITH sums AS (
      SELECT e.posting_id, count(*) AS entries, sum(e.amount) AS total, max(e.amount) AS amount,
        count(*) FILTER (WHERE own) AS of_own, coalesce(sum(e.amount) FILTER (WHERE own), 0) AS own_total,
        max(e.kind) FILTER (WHERE own AND e.amount < 0) AS source, max(e.kind) FILTER (WHERE own AND e.amount > 0) AS target,
        count(*) FILTER (WHERE other AND e.kind = CASE WHEN e.amount < 0 THEN 'granted' ELSE 'free' END) AS of_other
      FROM (SELECT e.posting_id, e.amount, a.kind, a.frame_id = p.frame_id AS own, a.frame_id = p.to_frame_id AS other
        FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id JOIN ledger_posting p ON p.id = e.posting_id) e
      GROUP BY e.posting_id
    ), judged AS (
      SELECT p.id, p.digest, ledger_digest(p.frame_id, p.kind, p.case_id, p.contract_id, p.invoice_id, p.reference,
          p.occurred_at, p.recorded_at, s.source, s.target, s.amount) AS derived,
        concat_ws(' ', coalesce(s.entries, 0), 'entries, sum', coalesce(s.total, 0)) AS sums,
        concat_ws(' ', p.kind, s.source, s.target) AS step,
        s.of_own = 2 AND s.total = 0 AND s.own_total = 0
          AND CASE WHEN p.kind = 'move'
            THEN s.entries = 4 AND s.of_other = 2 AND split_part(p.reference, ':', 3) = p.to_frame_id::text
            ELSE s.entries = 2 END AS balanced
      FROM ledger_posting p LEFT JOIN sums s ON s.posting_id = p.id
    )
    SELECT 'ledger_posting' AS "table", id::text AS row,
      CASE WHEN balanced IS NOT TRUE THEN 'entries do not balance within the frame'
        WHEN step <> ALL ($1) THEN 'the kind never moves money that way' ELSE 'the digest covers other content' END AS problem,
      CASE WHEN balanced IS NOT TRUE THEN '2 entries, sum 0' WHEN step <> ALL ($1) THEN 'a known step' ELSE derived END AS expected,
      CASE WHEN balanced IS NOT TRUE THEN sums WHEN step <> ALL ($1) THEN step ELSE digest END AS found
    FROM judged WHERE balanced IS NOT TRUE OR step <> ALL ($1) OR digest <> derived
    ORDER BY id`,
  params: [
    Object.entries(movements).flatMap(([kind, steps]) =>
      steps.map((step) => `${kind} ${step.from} ${step.to}`),
    ),
  ],
};

const tranches: LedgerCheck = {
  sql: `
    -- What a tranche was opened with, and what both sides raised or lowered it by since, is its amount.
    WITH granted AS (
      SELECT min(p.id) AS id, p.frame_id, split_part(p.reference, ':', CASE p.kind WHEN 'grant' THEN 2 ELSE 3 END) AS tranche,
        sum(CASE p.kind WHEN 'lower' THEN -e.amount ELSE e.amount END) AS amount,
        min(p.occurred_at) FILTER (WHERE p.kind = 'grant') AS occurred_at
      FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id AND e.amount > 0
      WHERE p.kind IN ('grant', 'raise', 'lower') GROUP BY 2, 3
    )
    SELECT CASE WHEN t.id IS NULL THEN 'ledger_posting' ELSE 'frame_tranche' END AS "table",
      coalesce(t.id::text, g.id::text) AS row, 'granted money is not the opened tranche' AS problem,
      CASE WHEN t.id IS NULL THEN 'no opened tranche' ELSE concat_ws(' ', t.amount, t.frame_id, t.granted_at) END AS expected,
      CASE WHEN g.id IS NULL THEN 'no posting' ELSE concat_ws(' ', g.amount, g.frame_id, g.occurred_at) END AS found
    FROM (SELECT * FROM frame_tranche WHERE granted_at IS NOT NULL) t FULL JOIN granted g ON g.tranche = t.id::text
    WHERE (t.amount, t.frame_id, t.granted_at) IS DISTINCT FROM (g.amount, g.frame_id, g.occurred_at)
    ORDER BY 2`,
  params: [],
};

const moves: LedgerCheck = {
  sql: `
    SELECT 'frame' AS "table", f.id::text AS row, 'what was moved is not the sum of its moves' AS problem,
      coalesce(m.total, 0)::text AS expected, f.moved::text AS found
    FROM frame f LEFT JOIN (
      SELECT a.frame_id, sum(e.amount) AS total FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id
      JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'free' WHERE p.kind = 'move' GROUP BY a.frame_id
    ) m ON m.frame_id = f.id
    WHERE f.moved <> coalesce(m.total, 0) ORDER BY 2`,
  params: [],
};

/** Everything the ledger can be held to. */
export const ledgerChecks: readonly LedgerCheck[] = [accounts, contracts, postings, tranches, moves];
