import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import type { ContactKind } from '../domain/contact.rules';

/** A contact of the provider with the parties. */
export interface ContactView {
  readonly id: string;
  readonly kind: ContactKind;
  readonly heldAt: Date;
  readonly loggedAt: Date;
  readonly loggedBy: string;
  readonly providerName: string;
  /** Names. */
  readonly withManagement: readonly string[];
  readonly withEmployees: readonly string[];
  /** Whether it stopped the dialogue clock. */
  readonly first: boolean;
}

/** The contacts of a case. */
@Injectable()
export class ContactsQuery {
  /** Oldest first; of one provider when its id is given (providers see their own only). */
  async ofCase(db: Queryable, caseId: string, providerId: string | null): Promise<ContactView[]> {
    const names = (column: string) =>
      `array(SELECT p.name FROM person p WHERE p.id = ANY(c.${column}) ORDER BY p.name)`;
    return db.query<ContactView>(
      `SELECT c.id, c.kind, c.held_at AS "heldAt", c.logged_at AS "loggedAt", logger.name AS "loggedBy",
         provider.name AS "providerName", ${names('with_management')} AS "withManagement",
         ${names('with_employees')} AS "withEmployees", c.first
       FROM contact c JOIN person logger ON logger.id = c.logged_by JOIN provider ON provider.id = c.provider_id
       WHERE c.case_id = $1 AND ($2::uuid IS NULL OR c.provider_id = $2) ORDER BY c.held_at, c.seq`,
      [caseId, providerId],
    );
  }
}
