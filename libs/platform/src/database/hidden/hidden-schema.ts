import { appRole } from '../data-source-options';
import { privateTexts, type PrivateText } from './private-texts';

/** The schema of views that stand before the tables while an administrator sees a page as somebody (ADR 52). */
export const hiddenSchema = 'seen_as';

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const texts = (some: readonly string[]) => `ARRAY[${some.map(literal).join(', ')}]::text[]`;

/** How a private column is shown: null and the empty text stay, the shape of JSON stays, and every private word is gone. */
function hidden({ column, keys, json }: PrivateText): string {
  if (keys === undefined) return `CASE WHEN ${column} <> '' THEN ${hiddenSchema}.words() ELSE ${column} END`;
  const shown = `${hiddenSchema}.hide(${column}::jsonb, ${texts(keys)})`;
  return json === 'text' ? `${shown}::text` : shown;
}

/** A column with all its rules. */
function shownAs(rules: readonly PrivateText[]): string {
  const [first] = rules;
  if (first?.where === undefined) return rules.map(hidden).join();
  const cases = rules.map(
    (rule) => `WHEN ${rule.where?.column} = ANY (${texts(rule.where?.among ?? [])}) THEN ${hidden(rule)}`,
  );
  return `CASE ${cases.join(' ')} ELSE ${first.column} END`;
}

const tables = [...new Set(privateTexts.map(({ table }) => table))];

/** Before migrations: a view that names a column would keep them from changing it. */
export const dropHiddenSql = `DROP SCHEMA IF EXISTS ${hiddenSchema} CASCADE`;

/**
 * After migrations: a view of the table's own name for each table with private words, over all its columns as they are now.
 * `enter` is how a transaction steps behind them; where the schema is not, it fails, and nothing is shown.
 */
export const makeHiddenSql = `
CREATE SCHEMA ${hiddenSchema};
CREATE FUNCTION ${hiddenSchema}.words() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT current_setting('samraad.hidden_words') $$;
CREATE FUNCTION ${hiddenSchema}.enter(words text) RETURNS void LANGUAGE sql VOLATILE AS $$
  SELECT set_config('samraad.hidden_words', words, true), set_config('search_path', '${hiddenSchema}, public', true) $$;
CREATE FUNCTION ${hiddenSchema}.hide_all(value jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$ BEGIN
  RETURN CASE jsonb_typeof(value)
    WHEN 'string' THEN CASE value WHEN '""' THEN value ELSE to_jsonb(${hiddenSchema}.words()) END
    WHEN 'array' THEN (SELECT coalesce(jsonb_agg(${hiddenSchema}.hide_all(one) ORDER BY nr), '[]')
      FROM jsonb_array_elements(value) WITH ORDINALITY part (one, nr))
    WHEN 'object' THEN (SELECT coalesce(jsonb_object_agg(key, ${hiddenSchema}.hide_all(one)), '{}') FROM jsonb_each(value) part (key, one))
    ELSE value END;
END $$;
CREATE FUNCTION ${hiddenSchema}.hide(value jsonb, keys text[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$ BEGIN
  IF '*' = ANY (keys) THEN RETURN ${hiddenSchema}.hide_all(value); END IF;
  RETURN CASE jsonb_typeof(value)
    WHEN 'array' THEN (SELECT coalesce(jsonb_agg(${hiddenSchema}.hide(one, keys) ORDER BY nr), '[]')
      FROM jsonb_array_elements(value) WITH ORDINALITY part (one, nr))
    WHEN 'object' THEN (SELECT coalesce(jsonb_object_agg(key, CASE WHEN key = ANY (keys) THEN ${hiddenSchema}.hide_all(one)
      ELSE ${hiddenSchema}.hide(one, keys) END), '{}') FROM jsonb_each(value) part (key, one))
    ELSE value END;
END $$;
DO $$ DECLARE columns text; BEGIN
${tables.map(viewSql).join('\n')}
END $$;
GRANT USAGE ON SCHEMA ${hiddenSchema} TO ${appRole};
GRANT SELECT ON ALL TABLES IN SCHEMA ${hiddenSchema} TO ${appRole};
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${hiddenSchema} TO ${appRole};`;

/** A table that older migrations have not made yet has no view, and none of its columns can be read either. */
function viewSql(table: string): string {
  const own = privateTexts.filter((one) => one.table === table);
  const columns = [...new Set(own.map(({ column }) => column))];
  const cases = columns.map((column) => {
    const rules = own.filter((one) => one.column === column);
    return `WHEN ${literal(column)} THEN ${literal(`${shownAs(rules)} AS ${column}`)}`;
  });
  return `
  SELECT string_agg(CASE column_name::text ${cases.join(' ')} ELSE format('%I', column_name) END, ', ' ORDER BY ordinal_position)
    INTO columns FROM information_schema.columns WHERE table_schema = 'public' AND table_name = ${literal(table)};
  IF columns IS NOT NULL THEN EXECUTE format('CREATE VIEW ${hiddenSchema}.%I AS SELECT %s FROM public.%I', ${literal(table)}, columns, ${literal(table)}); END IF;`;
}
