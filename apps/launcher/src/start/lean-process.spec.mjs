import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';
import { childEnvironment } from './child-environment.mjs';
import { leanEnvironment, leanFlags } from './lean-process.mjs';

describe('how the processes keep their memory small', () => {
  it('is in words this Node knows', () => {
    const { status, stderr } = spawnSync(process.execPath, [...leanFlags, '--eval', '0'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(spawnSync(process.execPath, ['--heap-growing-percents=30', '--eval', '0']).status).not.toBe(0);
  });

  it('is what every process of ours is started with', async () => {
    const settings = { port: 3000, baseUrl: 'http://localhost:3000', production: true };
    const environment = await childEnvironment({
      settings,
      env: { SESSION_SECRET: 'x', MALLOC_ARENA_MAX: '4' },
      dataDir: '/nowhere',
      databaseUrl: () => 'postgresql://db.example/samraad',
    });
    // Whoever has set one by hand knows why.
    expect(environment()).toMatchObject({ ...leanEnvironment, MALLOC_ARENA_MAX: '4' });
    const apps = fs.readFileSync(path.join(root, 'apps/launcher/src/start/apps.mjs'), 'utf8');
    expect(apps.match(/\[\.\.\.leanFlags, /g)).toHaveLength(3);
  });

  it('is told to those who start them by themselves', () => {
    const told = fs.readFileSync(path.join(root, 'docs/drift.md'), 'utf8');
    for (const flag of leanFlags) expect(told).toContain(flag);
    for (const [name, value] of Object.entries(leanEnvironment)) expect(told).toContain(`${name}=${value}`);
  });
});
