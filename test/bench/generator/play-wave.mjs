import { createRequire } from 'node:module';
import path from 'node:path';
import { distFolder } from '../../../apps/launcher/src/paths.mjs';

/**
 * A process of its own: plays the demo's cases `days` earlier into the empty, migrated database in DATABASE_URL, without
 * those in `without` (their plan met a refusal that far back). Arguments: days, and the keys as JSON.
 */
const require = createRequire(import.meta.url);
const seed = path.join(distFolder, 'apps', 'cli', 'src', 'seed');
require('reflect-metadata');
const { carryOut } = require(path.join(seed, 'seed-app.js'));
const { demoCases } = require(path.join(seed, 'cases', 'demo-cases.js'));
const { earlier } = await import('./earlier.mjs');

const [days, without] = process.argv.slice(2);
const cases = earlier(demoCases, Number(days), JSON.parse(without));
await carryOut('demo', process.env, { cases });
