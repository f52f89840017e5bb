import { addUnit, changeUnit, closeUnit, type Node, reopenUnit } from './change-unit.rules';
import { isUnitOpen, type OrgUnitKind } from './org-unit';
import { keepsRegion, keptRegions, orNotYours } from './organisation-keeper';

const today = '2026-11-27';
const node = (id: string, kind: OrgUnitKind, lineage: string[], more: Partial<Node> = {}): Node => ({
  id,
  kind,
  name: id,
  parentId: lineage.at(-1) ?? null,
  lineage: [...lineage, id],
  validFrom: null,
  validTo: null,
  ...more,
});
const region = node('r', 'region', []);
const hospital = node('h', 'hospital', ['r']);
const ward = node('d', 'department', ['r', 'h']);
const other = node('h2', 'hospital', ['r']);
const below = node('u', 'unit', ['r', 'h', 'd']);

describe('changing a unit by hand', () => {
  const asked = { name: 'Ny', parentId: 'h', from: today };
  it.each([
    ['a new name', ward, hospital, asked, null],
    [
      'another place from a day ahead',
      ward,
      other,
      { ...asked, name: 'd', parentId: 'h2', from: '2027-01-01' },
      null,
    ],
    ['back in time', ward, hospital, { ...asked, from: '2026-11-26' }, 'scheme.unit-not-back'],
    ['nothing', ward, hospital, { ...asked, name: 'd' }, 'scheme.unit-unchanged'],
    ['no name', ward, hospital, { ...asked, name: '' }, 'scheme.name-missing'],
    ['a closed unit', { ...ward, validTo: today }, hospital, asked, 'scheme.unit-is-closed'],
    ['under itself', hospital, ward, { ...asked, parentId: 'd' }, 'scheme.unit-in-circle'],
    [
      'under what lies deeper',
      ward,
      node('x', 'unit', ['r']),
      { ...asked, parentId: 'x' },
      'scheme.kind-order',
    ],
    [
      'under what is closed by then',
      ward,
      { ...other, validTo: '2027-01-01' },
      { ...asked, parentId: 'h2', from: '2027-01-01' },
      'scheme.parent-closed',
    ],
    ['under nothing', ward, null, { ...asked, parentId: null }, 'scheme.unit-needs-parent'],
    [
      'a region under something',
      region,
      hospital,
      { ...asked, parentId: 'h' },
      'scheme.region-lies-under-nothing',
    ],
    ['a region’s name', region, null, { ...asked, parentId: null }, null],
  ] as const)('%s', (_, unit, parent, change, key) => {
    expect(changeUnit(unit, parent, change, today)?.key ?? null).toBe(key);
  });
});

describe('closing and opening', () => {
  it('asks what becomes of open units below', () => {
    const from = '2027-01-01';
    const close = (withBelow: boolean, left: readonly Node[]) =>
      closeUnit(ward, left, { from, withBelow }, today)?.key ?? null;
    expect(close(false, [below])).toBe('scheme.open-below');
    expect(close(true, [below])).toBeNull();
    expect(close(false, [{ ...below, validTo: from }])).toBeNull();
    expect(closeUnit(ward, [], { from: '2026-11-26', withBelow: true }, today)?.key).toBe(
      'scheme.unit-not-back',
    );
    expect(closeUnit({ ...ward, validTo: today }, [], { from, withBelow: true }, today)?.key).toBe(
      'scheme.unit-is-closed',
    );
  });

  it('opens what is closed, never under something closed', () => {
    const shut = { ...ward, validTo: '2026-11-01' };
    expect(reopenUnit(shut, hospital, today)).toBeNull();
    expect(reopenUnit(shut, { ...hospital, validTo: '2026-11-01' }, today)?.key).toBe('scheme.parent-closed');
    expect(reopenUnit(ward, hospital, today)?.key).toBe('scheme.unit-is-open');
  });

  it('has a first day and a last', () => {
    const days = { validFrom: '2026-11-01', validTo: '2026-12-01' };
    const open = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((day) => isUnitOpen(days, day));
    expect(open).toEqual([false, true, true, false]);
  });
});

describe('adding a unit', () => {
  const asked = { key: 'nj-ny', name: 'Ny', kind: 'unit', sector: 'hospital', from: today } as const;
  it.each([
    ['right', hospital, {}, null],
    ['a code that is none', hospital, { key: 'Å 1' }, 'scheme.code-unreadable'],
    ['no name', hospital, { name: '' }, 'scheme.name-missing'],
    ['under its own kind', below, {}, 'scheme.kind-order'],
    ['yesterday', hospital, { from: '2026-11-26' }, 'scheme.unit-not-back'],
  ] as const)('%s', (_, parent, more, key) => {
    expect(addUnit(parent, { ...asked, ...more }, today)?.key ?? null).toBe(key);
  });
});

describe('who keeps the organisation', () => {
  it('an administrator all of it, a role keeper the own region, others nothing', () => {
    const held = (role: string, unitId: string | null = null) => ({ role, unitId });
    expect(keptRegions([held('administrator'), held('role_keeper', 'r')])).toBe('all');
    expect(keptRegions([held('role_keeper', 'r'), held('manager', 'h')])).toEqual(['r']);
    expect(keptRegions([held('committee_chair', 'r')])).toEqual([]);
    expect(keepsRegion(['r'], 'r2')).toBe(false);
    expect(orNotYours(['r'], 'r2')).toMatchObject({ key: 'scheme.not-your-region', status: 403 });
    expect(orNotYours('all', 'r2')).toBeNull();
  });
});
