import type { Queryable } from '@samraad/platform';
import type { ContractSignature } from '../persistence/contract-signature.entity';

/** A signature as it is shown: under the name it was given in, by who that is now. */
export interface ShownSignature extends Omit<ContractSignature, 'contractId'> {
  readonly name: string;
  /** The role it was given in was stated by its holder, and nobody has confirmed it (domain.md §2–3). */
  readonly stated?: boolean;
}

const sql = `SELECT g.no, g.hash, g.side, g.unit_id AS "unitId", person_now(g.person_id) AS "personId", g.role, g.signed_at AS "signedAt",
    person_name_at(g.person_id, g.signed_at) AS name,
    EXISTS (SELECT FROM role_assignment ra JOIN request_workplace w ON w.unit_id = ra.unit_id AND w.request_id = c.case_id
      WHERE ra.person_id = g.person_id AND ra.role = g.role AND ra.valid_from <= g.signed_at
        AND (ra.valid_to IS NULL OR ra.valid_to > g.signed_at) AND ra.stated_at IS NOT NULL AND ra.confirmed_at IS NULL) AS stated
  FROM contract_signature g JOIN contract c ON c.id = g.contract_id WHERE g.contract_id = $1 ORDER BY g.signed_at, g.side, g.unit_id`;

/** The signatures of a contract, all its versions. */
export const shownSignatures = (db: Queryable, contractId: string): Promise<ShownSignature[]> =>
  db.query<ShownSignature>(sql, [contractId]);
