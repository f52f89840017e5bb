import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { distFolder } from '../paths.mjs';

const built = path.join(distFolder, 'libs', 'platform', 'src', 'config', 'config.js');

/** Lets the apps' own reading of their settings judge them before anything starts: one sentence with every wrong one. */
export function checkConfiguration(env) {
  const { loadConfig, ConfigError } = createRequire(import.meta.url)(built);
  try {
    loadConfig(env);
  } catch (error) {
    throw error instanceof ConfigError ? new Failure(error.message) : error;
  }
}
