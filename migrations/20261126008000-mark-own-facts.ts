import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the sources say of providers and themes, and a mark on what is Samråd's own beside it. */
export class MarkOwnFacts20261126008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null where the sources have none.
      ALTER TABLE provider ADD COLUMN address text CHECK (address <> ''), ADD COLUMN website text CHECK (website <> '');
      -- Numbers that were made up may be somebody's.
      UPDATE provider SET phone = '' WHERE phone ~ '^70 00 00 0[1-5]$';

      ALTER TABLE theme ADD COLUMN about text NOT NULL DEFAULT '';

      ALTER TABLE round ADD COLUMN own_facts text[] NOT NULL DEFAULT '{}' CHECK (own_facts <@ ARRAY['requests-to',
        'last-delivery-day', 'model-choice-by', 'model-choice-days', 'clocks', 'evaluations', 'tranches']);
      UPDATE round SET own_facts = '{last-delivery-day,model-choice-days,tranches}' WHERE key = 'ok-15';
      UPDATE round SET own_facts = '{requests-to,last-delivery-day,model-choice-by,clocks,evaluations}' WHERE key = 'ok-18';

      -- The steps that were seeded before they could be marked.
      UPDATE activity_template t SET steps = (
        SELECT jsonb_agg(CASE
            WHEN t.key IN ('cbs-course', 'alectia-course') THEN s.step || '{"own": "step"}'
            WHEN t.key LIKE 'nfa-%' AND s.step ->> 'key' IN ('preparation', 'seminar') THEN s.step
            ELSE s.step || '{"own": "duration"}' END ORDER BY s.place)
          FROM jsonb_array_elements(t.steps) WITH ORDINALITY AS s(step, place))
        WHERE t.key IN ('nfa-package', 'nfa-own-seminar', 'ruc-course', 'joblife-course', 'joblife-workshop',
          'joblife-talk', 'cbs-course', 'alectia-course');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
