import { freePort } from '../free-port.mjs';
import { sessionSecret } from './secret.mjs';

/**
 * The environment of the children, asked anew at every start of one. The catcher's port is chosen beforehand, so that
 * it, the portal and the worker start at the same time and find it again if it must be restarted.
 */
export async function childEnvironment({ settings, env, dataDir, databaseUrl }) {
  const mailPort = settings.ownMailCatcher ? await freePort() : undefined;
  const fixed = {
    ...env,
    PORT: String(settings.port),
    BASE_URL: settings.baseUrl,
    SESSION_SECRET: env.SESSION_SECRET || sessionSecret(dataDir),
    SAMRAAD_DEMO: settings.demo ? '1' : '0',
    SAMRAAD_DATA_DIR: dataDir,
    ...(settings.production ? { NODE_ENV: 'production' } : {}),
    ...(mailPort ? { SMTP_URL: `smtp://127.0.0.1:${mailPort}`, SAMRAAD_MAIL_PORT: String(mailPort) } : {}),
  };
  return () => ({ ...fixed, DATABASE_URL: databaseUrl() });
}
