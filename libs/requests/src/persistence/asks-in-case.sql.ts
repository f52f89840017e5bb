import { samePersonSql } from '@samraad/identity';
import { partyRolesSql } from '../domain/side';

// Whoever acted for a workplace that is in it no longer, and has signed nothing that stands, asks for nothing in it any more.
const asksStill = (actor: string): string => `(EXISTS (SELECT FROM request_workplace w
      JOIN role_assignment held ON held.unit_id = w.unit_id AND held.role IN ${partyRolesSql}
      WHERE w.request_id = ${actor}.case_id AND held.person_id IN (SELECT person_rows(${actor}.person_id)))
    OR EXISTS (SELECT FROM request_signature g WHERE g.request_id = ${actor}.case_id
      AND g.person_id IN (SELECT person_rows(${actor}.person_id))
      AND NOT EXISTS (SELECT FROM request_signature_void v WHERE v.signature_id = g.id)))`;

/**
 * A condition: the person, with whatever account, asks for what the case asks for, so that they endorse nothing of it: they have
 * acted for a side of a workplace that is in it, or signed what stands (domain.md §5).
 */
export const asksInCaseSql = (caseId: string, person: string): string =>
  `EXISTS (SELECT FROM case_actor asking WHERE asking.case_id = ${caseId}
    AND asking.person_id IN ${samePersonSql(person)} AND ${asksStill('asking')})`;

/** Everybody who asks for what the case asks for: ids, each once, of all their accounts. */
export const askersSql = (caseId: string): string => `SELECT DISTINCT human.id FROM case_actor asking
  CROSS JOIN LATERAL ${samePersonSql('asking.person_id')} human (id)
  WHERE asking.case_id = ${caseId} AND ${asksStill('asking')}`;
