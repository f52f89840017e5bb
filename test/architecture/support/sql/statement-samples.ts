import { proofs } from '../../../../apps/cli/src/verify/verify-database';
import { dutyFactsSql } from '../../../../libs/duties/src/persistence/duty-facts.sql';
import { inboxSql } from '../../../../libs/monitoring/src/read/inbox.sql';
import { inboxFilters } from '../../../../libs/monitoring/src/read/provider-inbox.query';
import { caseStatusSql } from '../../../../libs/monitoring/src/read/case-status.sql';

/** Given by others, and looked at where they give it; or about roles and databases, where no schema is. */
const handedOn: readonly string[] = [];

/**
 * Statements whose text only running would tell, by file and expression, each with samples of what it becomes.
 * statements.int-spec.ts names one that is missing, and one too many.
 */
export const statementSamples: Readonly<Record<string, readonly string[]>> = {
  'apps/cli/src/story/own-portal/throw-away-database.ts sql': handedOn,
  'apps/cli/src/seed/move-in.ts sql': handedOn,
  'apps/cli/src/verify/snapshot.ts sql': handedOn,
  'apps/cli/src/verify/snapshot.ts `DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`': handedOn,
  'apps/cli/src/verify/sql-proof.ts sql': proofs.flatMap(({ statements = [] }) => statements),
  'apps/portal/src/setup/session.ts sql': handedOn,
  'libs/monitoring/src/read/provider-inbox.query.ts inboxSql(asked.filter)': inboxFilters.map(inboxSql),
  "libs/duties/src/persistence/duty-facts.store.ts dutyFactsSql('r.id = ANY($1::uuid[])')": [
    dutyFactsSql('r.id = ANY($1::uuid[])'),
  ],
  "libs/monitoring/src/read/case-status.query.ts caseStatusSql(clauses.join(' AND '), tail)": [
    caseStatusSql('true', ''),
  ],
  'libs/notification/src/catcher/start-mail-catcher.ts sql': handedOn,
  'libs/platform/src/database/migrate.ts createRoleSql': handedOn,
  'libs/platform/src/database/prepared.ts statementFor(connection, sql, params)': handedOn,
  'libs/platform/src/jobs/job-queue.ts text': handedOn,
};
