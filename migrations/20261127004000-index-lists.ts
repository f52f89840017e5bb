import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An index for the order of each list, beginning with whose list it is, and one for each reference that is asked by
 * (test/migrations/references.int-spec.ts names those that are not).
 */
export class IndexLists20261127004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Invoices: each state in its order, of all and of a provider.
      DROP INDEX invoice_open;
      CREATE INDEX invoice_listed ON invoice (state, sent_at, id);
      CREATE INDEX invoice_listed_own ON invoice (provider_id, state, sent_at, id);
      CREATE INDEX invoice_contract ON invoice (contract_id);

      -- Clocks that were kept or have run out, and the late among them: the newest of each provider.
      CREATE INDEX case_clock_decided ON case_clock (round_id, provider_id, kind, due_at, seq)
        WHERE breached_at IS NOT NULL OR stopped_at IS NOT NULL;
      CREATE INDEX case_clock_late ON case_clock (round_id, provider_id, due_at, seq) WHERE breached_at IS NOT NULL;

      -- What waits for an endorsement, by day; who was told of a request, the last first.
      CREATE INDEX endorsement_request ON endorsement (request_id);
      CREATE INDEX endorsement_asked ON endorsement (unit_id, due_at, id) WHERE state = 'asked';
      CREATE INDEX endorsement_escalated ON endorsement (region_id, due_at, id)
        WHERE state = 'asked' AND escalated_at IS NOT NULL;
      CREATE INDEX mail_message_told ON mail_message (person_id, domain_at, case_id) WHERE mail_kind = 'requests.informed';

      -- Evaluations: open ones first, then those to come.
      CREATE INDEX evaluation_listed ON evaluation
        ((CASE state WHEN 'open' THEN 0 WHEN 'scheduled' THEN 1 ELSE 2 END), closes_at NULLS FIRST, id);

      -- Contracts, newest change first: those that are sent, and a provider's own; each also in one state.
      DROP INDEX contract_provider;
      CREATE INDEX contract_case ON contract (case_id);
      CREATE INDEX contract_changed ON contract (state_since DESC, id) WHERE current_no > 0;
      CREATE INDEX contract_changed_in ON contract (state, state_since DESC, id) WHERE current_no > 0;
      CREATE INDEX contract_own ON contract (provider_id, state_since DESC, id);
      CREATE INDEX contract_own_in ON contract (provider_id, state, state_since DESC, id);
      -- A provider's money: contracts on their way, and what is earned and not invoiced.
      CREATE INDEX contract_pending ON contract (round_id, provider_id, state DESC, state_since, id)
        WHERE state IN ('draft', 'waiting');
      CREATE INDEX contract_balance_earned ON contract_balance (frame_id) INCLUDE (earned) WHERE earned > 0;

      -- Courses, signed last first.
      DROP INDEX delivery_course_provider;
      CREATE INDEX delivery_course_signed ON delivery_course (provider_id, signed_at DESC, case_id);
      CREATE INDEX delivery_course_round ON delivery_course (round_id, provider_id);

      -- References that are followed from what they point to.
      CREATE INDEX attestation_contract ON attestation (contract_id, report_revision);
      CREATE INDEX attestation_dispute_of ON attestation_dispute (attestation_id);
      CREATE INDEX provider_choice_request ON provider_choice (request_id);
      CREATE INDEX signature_asked_request ON signature_asked (request_id);
      CREATE INDEX contact_message ON contact (message_id) WHERE message_id IS NOT NULL;
      CREATE INDEX access_token_account ON access_token (account_id);

      -- The regions among all units, and all units, parents before children.
      CREATE INDEX org_unit_kind ON org_unit (kind);
      CREATE INDEX org_unit_listed ON org_unit (length(path), name, key);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
