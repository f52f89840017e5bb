import fc from 'fast-check';
import { type OrgUnit, type OrgUnitKind } from './org-unit';
import { countsOf, type ImportFacts, planImport } from './plan-import.rules';
import { type RawUnitLine, readUnitLines, vocabulary } from './read-unit-lines.rules';
import { treeAfter } from './tree-after.rules';
import type { UnitLine } from './unit-import';

const words = vocabulary([['afdeling', 'department']], [['psykiatri', 'psychiatry']]);
type Short = readonly [
  code: string,
  kind: string,
  parent: string,
  more?: { name?: string; sector?: string; region?: string },
];
const rawOf = (lines: readonly Short[]): RawUnitLine[] =>
  lines.map(([code, kind, parent, { name = code, sector = 'hospital', region = '' } = {}], at) => ({
    line: at + 2,
    values: { code, name, kind, sector, parent, region },
  }));
const read = (...lines: Short[]) => readUnitLines(rawOf(lines), words);

const nord: Short[] = [
  ['nord', 'region', ''],
  ['nord-h', 'hospital', 'nord'],
  ['nord-h-med', 'department', 'nord-h'],
  ['nord-h-med-1', 'unit', 'nord-h-med'],
];
const syd: Short[] = [
  ['syd', 'region', ''],
  ['syd-v', 'enterprise', 'syd'],
];

/** The tree that lines make of nothing. */
function treeOf(lines: readonly UnitLine[], before: readonly OrgUnit[] = []): OrgUnit[] {
  const facts: ImportFacts = { tree: before, kept: 'all', closeMissing: false, today: '2026-11-27' };
  const { changes } = planImport(lines, facts);
  let n = before.length;
  return asUnits(treeAfter(before, changes, () => `id-${(n += 1)}`).added);
}
const asUnits = (rows: ReturnType<typeof treeAfter>['added']): OrgUnit[] =>
  rows.map(({ path, ...row }) => ({
    ...row,
    lineage: path.split('/').filter((step) => step !== ''),
    areas: [],
    validFrom: null,
    validTo: null,
  }));
const linesOf = (...lines: Short[]) => read(...lines).lines;
const tree = treeOf(linesOf(...nord, ...syd));
const idOf = (key: string) => tree.find((unit) => unit.key === key)?.id ?? '';
const plan = (lines: readonly UnitLine[], more: Partial<ImportFacts> = {}) =>
  planImport(lines, { tree, kept: 'all', closeMissing: false, today: '2026-11-27', ...more });
const faultsOf = (lines: readonly UnitLine[], more: Partial<ImportFacts> = {}) =>
  plan(lines, more).faults.map(({ line, key }) => `${line} ${key.replace('scheme.line.', '')}`);

describe('lines of a file of units', () => {
  it('are read with the words of the house, codes in small letters', () => {
    expect(read(['NORD-P', 'Afdeling', 'Nord-H', { sector: 'PSYKIATRI', name: ' Psyk ' }]).lines).toEqual([
      {
        line: 2,
        code: 'nord-p',
        name: 'Psyk',
        kind: 'department',
        sector: 'psychiatry',
        parent: 'nord-h',
        region: null,
      },
    ]);
  });

  it.each<[string, Short]>([
    ['code-missing', ['', 'unit', 'nord']],
    ['code-unreadable', ['å b', 'unit', 'nord']],
    ['name-missing', ['x', 'unit', 'nord', { name: ' ' }]],
    ['name-too-long', ['x', 'unit', 'nord', { name: 'x'.repeat(121) }]],
    ['kind-unknown', ['x', 'klinik', 'nord']],
    ['sector-unknown', ['x', 'unit', 'nord', { sector: 'bank' }]],
    ['region-with-parent', ['x', 'region', 'nord']],
    ['second-root', ['x', 'unit', '']],
    ['circle', ['x', 'unit', 'x']],
  ])('are told where they are wrong: %s', (key, line) => {
    expect(read(line).faults).toMatchObject([{ line: 2, key: `scheme.line.${key}` }]);
    expect(read(line).lines).toEqual([]);
  });

  it('may name a code once: the second is wrong, also when the first is', () => {
    expect(read(['x', 'unit', 'nord'], ['X', 'unit', 'nord']).faults).toMatchObject([
      { line: 3, key: 'scheme.line.code-twice', params: { earlier: 2 } },
    ]);
    expect(read(['x', 'klinik', 'nord'], ['x', 'unit', 'nord']).faults).toHaveLength(2);
  });
});

describe('a file held against the tree', () => {
  it('changes nothing when all is so already', () => {
    expect(plan(linesOf(...nord, ...syd))).toEqual({ changes: [], faults: [], unchanged: 6 });
  });

  it('tells new, moved, renamed and changed ones apart; a move may bring a name with it', () => {
    const lines = linesOf(
      ['nord-h', 'hospital', 'nord', { name: 'Nyt navn' }],
      ['nord-h-med', 'department', 'nord-h', { sector: 'psychiatry' }],
      ['nord-h-med-1', 'unit', 'syd-v', { name: 'Andet navn' }],
      ['nord-h-kir', 'department', 'nord-h'],
    );
    const { changes, faults } = plan(lines);
    expect(faults).toEqual([]);
    expect(changes.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['nord-h', 'renamed'],
      ['nord-h-med', 'changed'],
      ['nord-h-med-1', 'moved'],
      ['nord-h-kir', 'added'],
    ]);
    expect(changes[2]).toMatchObject({
      was: { name: 'nord-h-med-1', parent: 'nord-h-med' },
      will: { name: 'Andet navn', parent: 'syd-v' },
    });
  });

  it('closes what it leaves out of its own regions, only when asked, never a region', () => {
    const lines = linesOf(...nord.slice(0, 2));
    expect(plan(lines).changes).toEqual([]);
    const { changes } = plan(lines, { closeMissing: true });
    expect(changes.map(({ code, outcome, line }) => [code, outcome, line])).toEqual([
      ['nord-h-med', 'closed', null],
      ['nord-h-med-1', 'closed', null],
    ]);
    expect(countsOf(plan(lines, { closeMissing: true }))).toMatchObject({
      closed: 2,
      unchanged: 2,
      error: 0,
    });
  });

  it('opens again what is closed, and leaves a closing that is to come', () => {
    const shut = (validTo: string) =>
      tree.map((unit) => (unit.key === 'syd-v' ? { ...unit, validTo } : unit));
    expect(plan(linesOf(...syd), { tree: shut('2026-11-27') }).changes).toMatchObject([
      { outcome: 'reopened' },
    ]);
    expect(plan(linesOf(...syd), { tree: shut('2026-11-28') }).changes).toEqual([]);
    expect(faultsOf(linesOf(['syd-a', 'department', 'syd-v']), { tree: shut('2026-11-27') })).toEqual([
      '2 parent-closed',
    ]);
  });

  it.each<[string, Short[]]>([
    ['2 parent-unknown', [['x', 'department', 'nowhere']]],
    ['2 kind-order', [['x', 'hospital', 'nord-h-med']]],
    ['2 kind-order', [['x', 'unit', 'nord-h-med-1']]],
    ['2 other-region', [['x', 'unit', 'nord-h', { region: 'syd' }]]],
    ['2 region-stays', [['nord-h', 'region', '']]],
    ['2 kind-above', [['nord-h-med', 'unit', 'nord-h']]],
  ])('tells what is wrong: %s', (fault, lines) => {
    expect(faultsOf(linesOf(...lines))).toEqual([fault]);
  });

  it('tells a circle on each of its lines, and on what hangs on it', () => {
    const lines = linesOf(['a', 'department', 'b'], ['b', 'department', 'a'], ['c', 'unit', 'b']);
    expect(faultsOf(lines)).toEqual(['2 circle', '3 circle', '4 circle']);
  });

  it('tells that a unit would hang under one that is closed with the rest', () => {
    const lines = linesOf(['nord', 'region', ''], ['nord-x', 'unit', 'nord-h']);
    expect(faultsOf(lines, { closeMissing: true })).toEqual(['3 parent-left-out']);
  });

  it('lets a role keeper change the own region only, also not take from another', () => {
    const kept = [idOf('nord')];
    expect(faultsOf(linesOf(...nord), { kept })).toEqual([]);
    expect(faultsOf(linesOf(['syd-x', 'department', 'syd-v']), { kept })).toEqual(['2 not-your-region']);
    expect(faultsOf(linesOf(['syd-v', 'enterprise', 'nord']), { kept })).toEqual(['2 not-your-region']);
    expect(faultsOf(linesOf(['nord-h', 'hospital', 'syd']), { kept })).toEqual(['2 not-your-region']);
    expect(faultsOf(linesOf(['ny', 'region', '']), { kept })).toEqual(['2 not-your-region']);
  });
});

describe('the tree after a file', () => {
  it('moves what lies under a moved unit with it', () => {
    const { changes } = plan(linesOf(['nord-h-med', 'department', 'syd-v']));
    const { updated, otherwise } = treeAfter(tree, changes, () => 'never');
    const under = (key: string) => updated.find((row) => row.key === key)?.path;
    expect(under('nord-h-med-1')).toBe(
      `/${['syd', 'syd-v', 'nord-h-med', 'nord-h-med-1'].map(idOf).join('/')}/`,
    );
    expect(otherwise).toEqual([idOf('nord-h-med')]);
  });

  it('is the same however often the file is entered, and whatever file it is', () => {
    const kinds: OrgUnitKind[] = ['hospital', 'department', 'unit'];
    const line = fc.record({
      code: fc.constantFrom('nord-h', 'nord-h-med', 'nord-h-med-1', 'syd-v', 'n1', 'n2', 'n3'),
      kind: fc.constantFrom(...kinds),
      parent: fc.constantFrom('nord', 'syd', 'nord-h', 'nord-h-med', 'n1', 'n2', 'n3'),
      name: fc.constantFrom('A', 'B'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(line, { selector: ({ code }) => code }), (given) => {
        const lines = linesOf(
          ...given.map(({ code, kind, parent, name }): Short => [code, kind, parent, { name }]),
        );
        const { changes, faults } = plan(lines);
        if (faults.length > 0) return;
        let n = 100;
        const { added, updated } = treeAfter(tree, changes, () => `id-${(n += 1)}`);
        const now = new Map(tree.map((unit) => [unit.id, unit]));
        for (const unit of asUnits([...added, ...updated])) now.set(unit.id, unit);
        const after = [...now.values()];
        expect(plan(lines, { tree: after }).changes).toEqual([]);
        // Every unit ends in a region by as many steps as its parents say.
        for (const unit of after) {
          const parent = after.find(({ id }) => id === unit.parentId);
          expect(unit.lineage).toEqual([...(parent?.lineage ?? []), unit.id]);
        }
      }),
    );
  });
});
