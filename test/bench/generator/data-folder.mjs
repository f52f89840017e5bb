import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { distFolder } from '../../../apps/launcher/src/paths.mjs';
import { ask } from '../../../apps/launcher/src/postgres/ask.mjs';
import { startCluster } from '../../../apps/launcher/src/postgres/start-cluster.mjs';
import { identityCan, postgresIdentity } from '../../../apps/launcher/src/postgres/system-user.mjs';
import { startGuard } from '../../../apps/launcher/src/start/guard.mjs';
import { generateInto } from './generate-into.mjs';
import { databaseAt, migrated, playWave } from './waves.mjs';

/** How many days earlier the demo's cases were played too, so that what falls due is spread. */
const daysEarlier = [4, 9, 16];
const own = path.dirname(fileURLToPath(import.meta.url));

/**
 * Makes data folders (what SAMRAAD_DATA_DIR names) with a demo of many cases. All of one root grow out of the same base, so
 * the smaller ones are contained in the larger ones: the same case has the same id in each.
 */
export class DataFolders {
  constructor({ undo, say }) {
    Object.assign(this, { undo, say, made: fingerprint() });
  }

  /** The data folder `<root>/<cases>`, its cluster stopped; what this build and this generator made before stays. */
  async make(root, cases) {
    const folder = path.join(root, String(cases));
    await this.whole(folder, { cases }, async (draft) => {
      const base = await this.base(root, cases >= enoughForWaves);
      copyOwned(path.join(base, 'postgres'), path.join(draft, 'postgres'));
      fs.copyFileSync(path.join(base, 'connection.json'), path.join(draft, 'connection.json'));
      const cluster = await this.cluster(draft);
      this.say(`The demo of ${cases} cases …`);
      const waves = cases >= enoughForWaves ? daysEarlier.map(waveName) : [];
      const urls = waves.map((name) => databaseAt(cluster.adminUrl, name));
      await generateInto(cluster.url, urls, { cases, say: this.say });
      for (const name of ['blank', ...daysEarlier.map(waveName)])
        await ask(cluster.adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await cluster.stop();
    });
    return folder;
  }

  /** The demo as it is and, for many cases, its waves: databases of one cluster. */
  async base(root, withWaves) {
    const folder = path.join(root, withWaves ? 'base' : 'base-small');
    await this.whole(folder, {}, async (draft) => {
      const cluster = await this.cluster(draft);
      this.say(`The demo${withWaves ? `, and its cases ${daysEarlier.join(', ')} days earlier` : ''} …`);
      await migrated(cluster.adminUrl, 'blank', this.undo.children);
      const waiting = withWaves ? [0, ...daysEarlier] : [0];
      const worker = async () => {
        for (let days = waiting.shift(); days !== undefined; days = waiting.shift())
          await playWave(cluster.adminUrl, days, {
            blank: 'blank',
            name: days === 0 ? 'samraad' : waveName(days),
            children: this.undo.children,
          });
      };
      await Promise.all([worker(), worker()]);
      await cluster.stop();
    });
    return folder;
  }

  /** A folder made in a draft beside it and moved to its place whole, unless it is there and was made the same way. */
  async whole(folder, what, make) {
    const stamp = JSON.stringify({ ...what, ...this.made });
    if (readOr(path.join(folder, 'bench.json')) === stamp) return;
    const draft = `${folder}.new`;
    fs.rmSync(draft, { recursive: true, force: true });
    fs.mkdirSync(draft, { recursive: true, mode: 0o711 });
    const removed = this.undo.add(() => fs.rmSync(draft, { recursive: true, force: true }));
    await make(draft);
    fs.writeFileSync(path.join(draft, 'bench.json'), stamp);
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(draft, folder);
    await removed();
  }

  /** A cluster that ends with us; fast, since a machine that fails in the middle loses nothing that can't be made again. */
  async cluster(dataDir) {
    const guard = startGuard(dataDir);
    try {
      const { url, adminUrl, stop } = await startCluster({ dataDir, fast: true });
      const end = this.undo.add(async () => {
        await stop();
        guard.dismiss();
      });
      return { url, adminUrl, stop: end };
    } catch (error) {
      guard.dismiss();
      throw error;
    }
  }
}

const enoughForWaves = 500;
const waveName = (days) => `wave_${days}`;

/** Copies a folder with its owners (Postgres refuses a folder that is not its user's). */
function copyOwned(from, to) {
  fs.cpSync(from, to, { recursive: true });
  const own = (entry) => {
    const { uid, gid, mode } = fs.statSync(path.join(from, entry));
    fs.chmodSync(path.join(to, entry), mode);
    if (process.getuid?.() === 0) fs.chownSync(path.join(to, entry), uid, gid);
  };
  ['', ...fs.readdirSync(from, { recursive: true })].forEach(own);
}

/** A new folder the postgres user can enter. */
export function temporaryFolder() {
  const identity = postgresIdentity();
  const folders = [os.tmpdir(), '/tmp', '/var/tmp'];
  const reachable =
    identity.uid === undefined ? undefined : folders.find((one) => identityCan(identity, '-x', one));
  const folder = fs.mkdtempSync(path.join(reachable ?? folders[0], 'samraad-bench-'));
  fs.chmodSync(folder, 0o711);
  return folder;
}

/** What decides how the data look: the build, and the generator without its specs. */
function fingerprint() {
  const built = JSON.parse(readOr(path.join(distFolder, '.samraad-build.json')) || '{}').content;
  const hash = crypto.createHash('sha256');
  const files = fs.readdirSync(own).filter((file) => !/spec\.mjs$/.test(file));
  for (const file of files.sort()) hash.update(fs.readFileSync(path.join(own, file)));
  return { build: built, generator: hash.digest('hex') };
}

function readOr(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}
