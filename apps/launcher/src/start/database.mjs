import { Failure } from '../failure.mjs';
import { da } from '../i18n/da.mjs';
import { ask } from '../postgres/ask.mjs';

/** Throws one sentence, without the password, when the given database does not answer. */
export async function requireDatabase(databaseUrl) {
  const where = describe(databaseUrl);
  try {
    await ask(databaseUrl, 'SELECT 1');
  } catch (error) {
    throw new Failure(da.databaseUnreachable(where, error.code ?? error.message));
  }
}

/** Host, port and name: what may be shown of a database address. */
export function describe(databaseUrl) {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl))
    throw new Failure(da.databaseUrlInvalid);
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `${hostname || 'localhost'}:${port || 5432}${pathname}`;
}
