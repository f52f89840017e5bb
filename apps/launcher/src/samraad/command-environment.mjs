import crypto from 'node:crypto';
import { compileCache } from '../paths.mjs';
import { sessionSecret } from '../start/secret.mjs';
import { readSettings } from '../start/settings.mjs';

/** The environment of a CLI command: as the portal's on the same data folder, as far as the command needs it. */
export function commandEnvironment({ env, dataDir, need, variables }) {
  const { demo, baseUrl } = readSettings(env);
  const own = need === 'database' && !env.DATABASE_URL;
  return {
    NODE_COMPILE_CACHE: compileCache,
    ...env,
    ...variables,
    BASE_URL: baseUrl,
    SAMRAAD_DEMO: demo ? '1' : '0',
    SAMRAAD_DATA_DIR: dataDir,
    SESSION_SECRET:
      env.SESSION_SECRET || (own ? sessionSecret(dataDir) : crypto.randomBytes(48).toString('base64url')),
    SMTP_URL: env.SMTP_URL || 'smtp://127.0.0.1:25',
    NODE_ENV: demo ? 'development' : env.NODE_ENV || 'development',
  };
}
