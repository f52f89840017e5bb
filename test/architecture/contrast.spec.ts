import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './support/house';

const css = (name: string) => readFileSync(join(root, 'apps/portal/assets/css', `${name}.css`), 'utf8');
const tokens = new Map(
  [...css('tokens').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
);

/** Relative luminance (WCAG 2.2). */
function luminance(name: string): number {
  const hex = tokens.get(name) ?? '';
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (text: string, ground: string): number => {
  const [light = 0, dark = 0] = [luminance(text), luminance(ground)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** No engine reckons text over a gradient: it must be read at both of its ends, and so between them. */
describe('text over a gradient', () => {
  it('is over the one that is known', () => {
    expect([...css('panels').matchAll(/gradient\(([^;]*)\);/g)].map(([, of]) => of)).toEqual([
      '180deg, var(--mint), var(--sand)',
    ]);
  });

  it.each(['ink', 'muted', 'pine'])('%s is read on both ends', (text) => {
    expect(contrast(text, 'mint')).toBeGreaterThan(4.5);
    expect(contrast(text, 'sand')).toBeGreaterThan(4.5);
  });
});
