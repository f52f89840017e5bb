import { proofs } from '../../../../apps/cli/src/verify/verify-database';
import { dutyFactsSql } from '../../../../libs/duties/src/persistence/duty-facts.sql';
import { newId, readSearch } from '@samraad/platform';
import {
  centralPlace,
  type Listing,
  listingCount,
  listingPage,
} from '../../../../libs/monitoring/src/read/case-listing.sql';
import {
  deadlineCountsSql,
  deadlineNarrowing,
  deadlinePageSql,
  deadlinesSql,
} from '../../../../libs/monitoring/src/read/deadline-list.sql';
import { invoiceChecks } from '../../../../libs/invoicing/src/application/invoice-checks';
import {
  type InvoicesAsked,
  listPageSql,
  listSizesSql,
  wholeListSql,
} from '../../../../libs/delivery/src/read/invoice-list.sql';
import { disputesSql } from '../../../../libs/delivery/src/read/disputes.sql';
import {
  colleaguesSql,
  inboxChoicesSql,
  inboxCountsSql,
  inboxListSql,
  inboxPageSql,
  inboxWithin,
} from '../../../../libs/monitoring/src/read/inbox.sql';
import { questionSql } from '../../../../libs/questions/src/persistence/question.store';
import {
  questionCountSql,
  questionListSql,
  questionsWaitingSql,
} from '../../../../libs/questions/src/read/questions.sql';
import type { DeadlineGroup } from '@samraad/monitoring';
import { inboxFilters, inboxOrders } from '../../../../libs/monitoring/src/read/provider-inbox.query';

const places = [{ kind: 'unit', id: newId() }, centralPlace] as const;
const search = readSearch('nr. 38');
const page = { limit: 20, offset: 0 };
const listings: Listing[] = [
  { places, order: 'due', openOnly: true },
  { places: [centralPlace], order: '-number', stage: 'draft', caseId: newId() },
  { places, order: 'changed', search },
];
const listingPages = listings.flatMap((listing) =>
  [false, true].map((whole) => listingPage(listing, page, whole).sql),
);

const narrowed = [
  deadlineNarrowing({}),
  deadlineNarrowing({ providerId: newId(), regionId: newId(), holder: 'parties', caseId: newId() }),
];
const deadlineSamples = {
  pages: narrowed.flatMap(({ where, params }) =>
    [undefined, 'late', 'soon', 'later'].map((group) =>
      deadlinePageSql(where, group as DeadlineGroup, params.length + 3),
    ),
  ),
  whole: narrowed.map(({ where }) => deadlinesSql(where, 'late')),
  counts: narrowed.map(({ where }) => deadlineCountsSql(where)),
};

const inboxWithins = [
  inboxWithin({}, []),
  inboxWithin({ theme: 'x', regionId: newId(), kind: 'advice', stage: 'effect' }, []),
  inboxWithin({ consultantId: newId(), late: true }, ['%x%', null, 38]),
];
const inboxSamples = {
  pages: inboxWithins.flatMap((within) => [
    ...inboxFilters.map((filter) => inboxPageSql(filter, 'due', within, true)),
    ...inboxOrders.map((order) => inboxPageSql('all', order, within, false)),
  ]),
};

const day = '2026-12-01';
const invoiceLists: InvoicesAsked[] = [
  { today: day },
  { today: day, providerIds: [newId()], lists: ['paid'] },
  {
    today: day,
    caseId: newId(),
    roundId: newId(),
    search,
    lists: ['to-approve', 'overdue'],
    order: 'number',
  },
  { today: day, lists: ['to-pay'], order: 'due' },
];

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
  'libs/platform/src/database/cursor-rows.ts `DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`': handedOn,
  'apps/cli/src/verify/sql-proof.ts sql': proofs.flatMap(({ statements = [] }) => statements),
  'libs/monitoring/src/read/provider-inbox.query.ts inboxPageSql(filter, order, within, whole)':
    inboxSamples.pages,
  "libs/monitoring/src/read/provider-inbox.query.ts inboxListSql(asked.filter, asked.order ?? 'due', within)":
    inboxWithins.map((within) => inboxListSql('mine', 'due', within)),
  'libs/monitoring/src/read/provider-inbox.query.ts inboxCountsSql(within)': inboxWithins.map(inboxCountsSql),
  'libs/monitoring/src/read/provider-inbox.query.ts colleaguesSql': [colleaguesSql],
  'libs/monitoring/src/read/provider-inbox.query.ts inboxChoicesSql': [inboxChoicesSql],
  'libs/questions/src/persistence/question.store.ts questionSql': [questionSql],
  'libs/questions/src/read/questions.query.ts questionListSql': [questionListSql],
  'libs/questions/src/read/questions.query.ts questionCountSql': [questionCountSql],
  'libs/questions/src/read/questions.query.ts questionsWaitingSql': [questionsWaitingSql],
  "libs/duties/src/persistence/duty-facts.store.ts dutyFactsSql('r.id = ANY($1::uuid[])')": [
    dutyFactsSql('r.id = ANY($1::uuid[])'),
  ],
  'libs/monitoring/src/read/case-listing.query.ts pageSql': listingPages,
  'libs/monitoring/src/read/case-listing.query.ts countSql': listings.map(
    (listing) => listingCount(listing).sql,
  ),
  'libs/monitoring/src/read/deadline-list.query.ts page': deadlineSamples.pages,
  'libs/monitoring/src/read/deadline-list.query.ts deadlinesSql(where, asked.group)': deadlineSamples.whole,
  'libs/invoicing/src/application/invoice.verifier.ts sql': invoiceChecks.map(({ sql }) => sql),
  'libs/delivery/src/read/invoice-list.query.ts pageSql': invoiceLists.map(
    (asked) => listPageSql(asked, page).sql,
  ),
  'libs/delivery/src/read/invoice-list.query.ts wholeSql': invoiceLists.map(
    (asked) => wholeListSql(asked).sql,
  ),
  'libs/delivery/src/read/invoice-list.query.ts sizesSql': invoiceLists.map(
    (asked) => listSizesSql(asked, ['overdue']).sql,
  ),
  'libs/delivery/src/read/disputes.query.ts disputesSql(where)': [
    disputesSql('a.case_id = $1 AND a.milestone = $2'),
  ],
  "libs/delivery/src/read/disputes.query.ts disputesSql('a.id = $1')": [disputesSql('a.id = $1')],
  'libs/monitoring/src/read/deadline-list.query.ts deadlineCountsSql(where)': deadlineSamples.counts,
  'libs/notification/src/catcher/start-mail-catcher.ts sql': handedOn,
  'libs/platform/src/database/hidden/hidden-reads.ts { text: sql, values: [...params] }': handedOn,
  'libs/platform/src/database/migrate.ts `${dropHiddenSql}; ${makeHiddenSql}`': handedOn,
  'libs/platform/src/database/migrate.ts createRoleSql': handedOn,
  'libs/platform/src/database/database.ts sql': handedOn,
  'libs/platform/src/database/insert-row.ts `INSERT INTO ${tablePath} (${names}) VALUES (${places})`':
    handedOn,
  "libs/platform/src/database/read-rows.ts `SELECT ${list.join(', ')} FROM ${tablePath} ${tail}`": handedOn,
  'libs/platform/src/database/reads/request-reads.ts sql': handedOn,
  'libs/platform/src/unit-of-work/transaction.ts sql': handedOn,
  'libs/platform/src/database/prepared.ts statementFor(connection, sql, params)': handedOn,
  'libs/platform/src/database/replica/replica.ts prepared(sql, params)': handedOn,
  'libs/platform/src/jobs/job-queue.ts text': handedOn,
};
