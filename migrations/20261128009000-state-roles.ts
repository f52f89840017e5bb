import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A role comes from the register or is stated by who holds it (domain.md §2–3); the role keeper confirms or revokes it. Signers
 * are part of what is signed, and colleagues are invited from a draft.
 */
export class StateRoles20261128009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE role_assignment
        ADD COLUMN stated_at timestamptz(3),
        ADD COLUMN confirmed_by uuid REFERENCES person (id),
        ADD COLUMN confirmed_at timestamptz(3),
        ADD COLUMN revoked_by uuid REFERENCES person (id),
        ADD CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
        ADD CHECK (stated_at IS NOT NULL OR (confirmed_at IS NULL AND revoked_by IS NULL)),
        ADD CHECK (revoked_by IS NULL OR valid_to IS NOT NULL);
      CREATE INDEX role_assignment_stated ON role_assignment (unit_id, stated_at, id)
        WHERE stated_at IS NOT NULL AND confirmed_at IS NULL AND valid_to IS NULL;

      -- A revoked role is looked up in what was signed.
      CREATE INDEX request_signature_person ON request_signature (person_id, unit_id);

      -- Who was asked to sign a text, in which roles, when it was frozen: part of its bytes.
      CREATE TABLE request_text_signer (
        request_id uuid NOT NULL,
        hash text NOT NULL,
        unit_id uuid NOT NULL REFERENCES org_unit (id),
        side text NOT NULL CHECK (side IN ('management', 'employees')),
        person_id uuid NOT NULL REFERENCES person (id),
        roles text[] NOT NULL CHECK (cardinality(roles) > 0),
        stated boolean NOT NULL,
        PRIMARY KEY (request_id, hash, unit_id, side, person_id),
        FOREIGN KEY (request_id, hash) REFERENCES request_text (request_id, hash)
      );
      SELECT make_append_only('request_text_signer');

      ALTER TABLE request_signature_void DROP CONSTRAINT request_signature_void_why_check,
        ADD CONSTRAINT request_signature_void_why_check
          CHECK (why IN ('content-changed', 'expired', 'declined', 'role-revoked'));

      -- A role in which something was signed was revoked after the number was taken: the case goes on, and says so.
      CREATE TABLE request_flag (
        request_id uuid NOT NULL REFERENCES request (id),
        assignment_id uuid NOT NULL REFERENCES role_assignment (id),
        raised_at timestamptz(3) NOT NULL,
        PRIMARY KEY (request_id, assignment_id)
      );
      CREATE INDEX request_flag_assignment ON request_flag (assignment_id);
      SELECT make_append_only('request_flag');

      CREATE TABLE colleague_invitation (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES request (id),
        unit_id uuid NOT NULL REFERENCES org_unit (id),
        role text NOT NULL CHECK (role IN ('manager', 'amr', 'tr', 'med_chair', 'med_vice_chair')),
        person_id uuid NOT NULL REFERENCES person (id),
        invited_by uuid NOT NULL REFERENCES person (id),
        invited_at timestamptz(3) NOT NULL,
        state text NOT NULL CHECK (state IN ('asked', 'accepted', 'declined', 'withdrawn')),
        answered_at timestamptz(3),
        CHECK ((state = 'asked') = (answered_at IS NULL))
      );
      CREATE INDEX colleague_invitation_case ON colleague_invitation (case_id, invited_at);
      CREATE INDEX colleague_invitation_person ON colleague_invitation (person_id);
      CREATE UNIQUE INDEX colleague_invitation_once ON colleague_invitation (case_id, unit_id, role, person_id)
        WHERE state = 'asked';
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
