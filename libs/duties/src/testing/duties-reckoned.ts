import { type Database, readDomainTime } from '@samraad/platform';
import { dutiesOf, type CaseDuty } from '../domain/duties-of';
import { findDutyFacts } from '../persistence/duty-facts.store';

/** What a case's facts say now, without asking the rows. */
export async function dutiesReckoned(db: Database, caseId: string): Promise<readonly CaseDuty[]> {
  const now = await readDomainTime(db);
  const [facts] = await findDutyFacts(db, [caseId]);
  return facts ? dutiesOf(facts, now).duties : [];
}
