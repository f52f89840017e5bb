import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contracts: the draft in work, the versions sent, and the signatures over them. */
export class CreateContracts20261120001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contract (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES request (id),
        round_id uuid NOT NULL REFERENCES round (id),
        provider_id uuid NOT NULL REFERENCES provider (id),
        state text NOT NULL CHECK (state IN ('draft', 'waiting', 'sent', 'changes_asked', 'signed', 'ended')),
        state_since timestamptz(3) NOT NULL,
        version integer NOT NULL DEFAULT 1,
        draft jsonb NOT NULL,
        current_no integer NOT NULL DEFAULT 0,
        sent_at timestamptz(3),
        signed_at timestamptz(3),
        CHECK ((state = 'signed') = (signed_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX contract_live ON contract (case_id) WHERE state <> 'ended';
      CREATE INDEX contract_waiting ON contract (round_id, provider_id) WHERE state = 'waiting';
      CREATE INDEX contract_provider ON contract (provider_id);

      CREATE TABLE contract_version (
        contract_id uuid NOT NULL REFERENCES contract (id),
        no integer NOT NULL CHECK (no > 0),
        price bigint NOT NULL CHECK (price > 0),
        body text NOT NULL,
        hash text NOT NULL,
        made_by uuid NOT NULL REFERENCES person (id),
        made_at timestamptz(3) NOT NULL,
        PRIMARY KEY (contract_id, no),
        UNIQUE (contract_id, no, hash)
      );
      SELECT make_append_only('contract_version');

      CREATE TABLE contract_signature (
        contract_id uuid NOT NULL,
        no integer NOT NULL,
        hash text NOT NULL,
        side text NOT NULL CHECK (side IN ('management', 'employees', 'provider')),
        person_id uuid NOT NULL REFERENCES person (id),
        role text NOT NULL,
        signed_at timestamptz(3) NOT NULL,
        PRIMARY KEY (contract_id, no, side),
        FOREIGN KEY (contract_id, no, hash) REFERENCES contract_version (contract_id, no, hash),
        UNIQUE (contract_id, no, person_id)
      );
      SELECT make_append_only('contract_signature');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
