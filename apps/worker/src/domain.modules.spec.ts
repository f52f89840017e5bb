import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { domainModules } from './domain.modules';

const libs = join(__dirname, '../../../libs');
const nameOf = (lib: string) => `${lib.charAt(0).toUpperCase()}${lib.slice(1)}Module`;

describe('areas of the worker', () => {
  it('are all there are: one left out would never do its due work', () => {
    const withModule = readdirSync(libs).filter(
      (lib) => lib !== 'platform' && existsSync(join(libs, lib, 'src', `${lib}.module.ts`)),
    );
    expect(domainModules.map((module) => module.name).sort()).toEqual(withModule.map(nameOf).sort());
  });
});
