import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each side says of orders in a draft is kept apart, so that nobody lifts the other's "same matter" by speaking after them (ADR 76).
 * Until now the last to answer stood for the workplace: theirs is the word that is known.
 */
export class KeepEachSidesWordOnOrders20261204020100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE draft_order_word (
        case_id uuid NOT NULL,
        unit_id uuid NOT NULL REFERENCES org_unit(id),
        side text NOT NULL CHECK (side IN ('management', 'employees')),
        answer text NOT NULL CHECK (answer IN ('none', 'same_matter', 'other_matter', 'complied', 'unknown')),
        complied_on date CHECK (complied_on IS NULL OR answer = 'complied'),
        matter text CHECK (matter IN ('same', 'other')),
        topics text[] NOT NULL DEFAULT '{}' CHECK (topics <@ ARRAY['061', '062', '063', '064', '065', 'other']),
        version integer NOT NULL CHECK (version >= 0),
        PRIMARY KEY (case_id, unit_id, side),
        FOREIGN KEY (case_id, unit_id) REFERENCES request_workplace(request_id, unit_id) ON DELETE CASCADE,
        CHECK (matter IS NULL OR answer = 'complied'),
        CHECK (topics = '{}' OR answer IN ('same_matter', 'other_matter', 'complied'))
      );
      CREATE INDEX draft_order_word_unit ON draft_order_word (unit_id);
      INSERT INTO draft_order_word (case_id, unit_id, side, answer, complied_on, matter, topics, version)
        SELECT w.request_id, w.unit_id, a.side, w.order_answer, w.order_complied_on, w.order_matter, w.order_topics, 0
        FROM request_workplace w
        JOIN case_actor a ON a.case_id = w.request_id AND a.person_id = w.order_by
        WHERE w.order_answer IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
