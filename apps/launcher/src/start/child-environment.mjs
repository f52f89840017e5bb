import { freePort } from '../free-port.mjs';
import { compileCache } from '../paths.mjs';
import { leanEnvironment } from './lean-process.mjs';
import { sessionSecret } from './secret.mjs';

/**
 * The environment of the children, asked anew at every start of one. The catcher's port is chosen beforehand, so that
 * it, the portal and the worker start at the same time and find it again if it must be restarted.
 */
export async function childEnvironment({ settings, env, dataDir, databaseUrl }) {
  const mailPort = settings.ownMailCatcher ? await freePort() : undefined;
  const fixed = {
    NODE_COMPILE_CACHE: compileCache,
    ...leanEnvironment,
    ...env,
    PORT: String(settings.port),
    BASE_URL: settings.baseUrl,
    SESSION_SECRET: env.SESSION_SECRET || sessionSecret(dataDir),
    SAMRAAD_DEMO: settings.demo ? '1' : '0',
    SAMRAAD_DATA_DIR: dataDir,
    NODE_ENV: nodeEnvironment(settings, env),
    SMTP_URL: env.SMTP_URL || `smtp://127.0.0.1:${mailPort ?? 25}`,
    ...(mailPort ? { SAMRAAD_MAIL_PORT: String(mailPort) } : {}),
  };
  return () => ({ ...fixed, DATABASE_URL: databaseUrl() });
}

/** A machine may have NODE_ENV=production set for everything; a demo on it is still a demo. */
function nodeEnvironment({ production, demo }, env) {
  if (production) return 'production';
  return demo ? 'development' : env.NODE_ENV || 'development';
}
