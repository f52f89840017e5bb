import { root } from '../paths.mjs';
import { isAsset, isCode, listSources } from './sources.mjs';
import { walk } from './walk.mjs';

describe('what a build is made from', () => {
  it('copies everything that pages load: style sheets, pictures and scripts', () => {
    const served = walk('apps/portal/assets', root);
    expect(served.some((file) => file.endsWith('.js'))).toBe(true);
    expect(served.filter((file) => !isAsset(file))).toEqual([]);
  });

  it('compiles and copies nothing twice', () => {
    const { code, assets } = listSources(root);
    expect(code.filter((file) => assets.includes(file))).toEqual([]);
    expect(isCode('apps/portal/assets/passkeys.js')).toBe(false);
  });
});
