import { Failure } from '../failure.mjs';
import { da } from '../i18n/da.mjs';

const neededInProduction = ['DATABASE_URL', 'BASE_URL', 'SESSION_SECRET', 'SMTP_URL'];
const isOn = (value) => ['1', 'true', 'yes'].includes(String(value ?? '').toLowerCase());

/**
 * What the environment asks for. The demo is on unless SAMRAAD_DEMO says otherwise or the database is somebody's own.
 * Production needs all its settings and refuses the demo; what is missing is named, never shown.
 */
export function readSettings(env, { production = false } = {}) {
  if (production) requireProduction(env);
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Failure(da.portInvalid);
  const demo = env.SAMRAAD_DEMO ? isOn(env.SAMRAAD_DEMO) : !production && !env.DATABASE_URL;
  return {
    production,
    demo,
    port,
    databaseUrl: env.DATABASE_URL || undefined,
    baseUrl: env.BASE_URL || `http://localhost:${port}`,
    ownMailCatcher: demo && !env.SMTP_URL,
  };
}

function requireProduction(env) {
  if (isOn(env.SAMRAAD_DEMO)) throw new Failure(da.noDemoInProduction);
  // What migrates needs a connection to itself, which shared ones are not.
  const shared = (env.DATABASE_POOLING || 'none') !== 'none' ? ['DATABASE_DIRECT_URL'] : [];
  const missing = [...neededInProduction, ...shared].filter((name) => !env[name]?.trim());
  if (missing.length > 0) throw new Failure(da.missing(missing));
}
