import fc from 'fast-check';
import { rootByWay, rootOf, wayToRoot } from './merkle-tree';

const leaves = fc.array(fc.string(), { minLength: 1, maxLength: 40 });
const withIndex = leaves.chain((texts) => fc.tuple(fc.constant(texts), fc.nat({ max: texts.length - 1 })));

describe('a Merkle tree', () => {
  it('hashes as RFC 9162 has it', () => {
    // The SHA-256 of one zero byte: a leaf of nothing.
    expect(rootOf([''])).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    // The roots of the first 2, 3 and 8 inputs of the Certificate Transparency test vectors.
    const inputs = ['', '\0', '\u0010'];
    expect(rootOf(inputs.slice(0, 2))).toBe(
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    );
    expect(rootOf(inputs)).toBe('aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77');
  });

  it('is proved from every leaf', () => {
    fc.assert(
      fc.property(withIndex, ([texts, index]) => {
        const way = wayToRoot(texts, index);
        expect(rootByWay(texts[index] ?? '', way)).toBe(rootOf(texts));
        expect(way.length).toBeLessThanOrEqual(Math.ceil(Math.log2(texts.length)));
      }),
    );
  });

  it('is not proved for another text, nor with one hash of the way changed', () => {
    fc.assert(
      fc.property(withIndex, fc.string(), fc.nat(), ([texts, index], other, at) => {
        const [root, way] = [rootOf(texts), wayToRoot(texts, index)];
        if (other !== texts[index]) expect(rootByWay(other, way)).not.toBe(root);
        const changed = way.map((one, n) => (n === at % way.length ? { ...one, hash: '0'.repeat(64) } : one));
        if (way.length > 0) expect(rootByWay(texts[index] ?? '', changed)).not.toBe(root);
      }),
    );
  });

  it('is another for another order, one more and one less', () => {
    const texts = ['1', '2', '3'];
    const roots = [texts, ['2', '1', '3'], [...texts, '3'], texts.slice(0, 2)].map(rootOf);
    expect(new Set(roots).size).toBe(4);
  });

  it('has at least one leaf, and no way from one it has not', () => {
    expect(() => rootOf([])).toThrow(RangeError);
    expect(() => wayToRoot(['1'], 1)).toThrow(RangeError);
    expect(() => wayToRoot(['1'], -1)).toThrow(RangeError);
  });
});
