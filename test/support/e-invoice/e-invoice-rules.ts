import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transform } from 'saxon-js';

/** A rule an invoice breaks. */
export interface BrokenRule {
  readonly id: string;
  readonly says: string;
}

const compiled = ['en16931', 'peppol'] as const;
const loaded = new Map<string, object>();

function rules(name: (typeof compiled)[number]): object {
  const known = loaded.get(name);
  if (known) return known;
  const text = gunzipSync(readFileSync(join(__dirname, `${name}.sef.json.gz`))).toString('utf8');
  const made = JSON.parse(text) as object;
  loaded.set(name, made);
  return made;
}

/**
 * Holds a UBL file against the rules of EN 16931 and of Peppol BIS Billing 3, as their makers publish them. Warnings too.
 * `tried` is how many rules' contexts were found in it: 0 means the file was read as nothing.
 */
export function validateInvoice(ubl: string): {
  readonly broken: readonly BrokenRule[];
  readonly tried: number;
} {
  const reports = compiled.map((name) => {
    const { principalResult } = transform(
      { stylesheetInternal: rules(name), sourceText: ubl, destination: 'serialized' },
      'sync',
    ) as { principalResult: string };
    return principalResult;
  });
  const broken = reports.flatMap((report) =>
    [...report.matchAll(/<svrl:failed-assert([^>]*)>([^]*?)<\/svrl:failed-assert>/g)].map(
      ([, attributes = '', body = '']) => ({
        id: /\bid="([^"]*)"/.exec(attributes)?.[1] ?? '',
        says: body.replace(/<[^>]*>/g, '').trim(),
      }),
    ),
  );
  const tried = reports.reduce((sum, report) => sum + (report.match(/<svrl:fired-rule/g)?.length ?? 0), 0);
  return { broken, tried };
}
