import '../i18n/da';
import { judgeLine, doubled, type LineGround, type PeopleLine, readPeopleLine } from './people-line.rules';

const cells = {
  name: 'Jonas Lind',
  email: 'Jonas.Lind@Demosygehus.example',
  role: 'AMR',
  unit: 'SJ-demo-akut',
  from: '27.11.2026',
  to: '',
};
const line: PeopleLine = {
  line: 2,
  name: 'Jonas Lind',
  email: 'jonas.lind@demosygehus.example',
  role: 'amr',
  unit: 'sj-demo-akut',
  from: '2026-11-27',
  lastDay: null,
};
const administrator = { personId: 'me', administrator: true, regionIds: [] };
const keeper = { personId: 'me', administrator: false, regionIds: ['sj'] };
const unit = { id: 'u', kind: 'unit', regionId: 'sj' } as const;
const person = { id: 'p', name: 'jonas  lind', closed: false };
const ground = (more: Partial<LineGround> = {}): LineGround => ({ unit, person: null, held: null, ...more });

describe('a line of a file of people', () => {
  it('is read as Danes write it', () => {
    expect(readPeopleLine(2, cells)).toEqual(line);
    expect(
      readPeopleLine(2, { ...cells, role: 'Arbejdsmiljørepræsentant', from: '2026-11-27', to: '1/2-2027' }),
    ).toEqual({
      ...line,
      lastDay: '2027-02-01',
    });
  });

  it.each([
    ['name', { name: '' }, 'Navnet'],
    ['address', { email: 'jonas' }, '»jonas« er ikke en e-mailadresse'],
    ['role', { role: 'chef' }, '»chef« er ikke en rolle'],
    ['role held at no unit', { role: 'administrator' }, 'er ikke en rolle ved en enhed'],
    ['unit', { unit: '' }, 'ingen enhed'],
    ['first day', { from: '31.2.2026' }, '»31.2.2026« er ikke en dato'],
    ['last day', { to: 'snart' }, '»snart« er ikke en dato'],
    ['end before its beginning', { to: '26.11.2026' }, 'ikke ophøre, før den er begyndt'],
  ])('is wrong with a wrong %s, in words', (_, more, words) => {
    expect(readPeopleLine(7, { ...cells, ...more })).toEqual({
      line: 7,
      message: expect.stringContaining(words) as string,
    });
  });

  it('is a new person, a new role, unchanged, or changed', () => {
    expect(judgeLine(keeper, line, ground())).toEqual({ is: 'new-person' });
    expect(judgeLine(keeper, line, ground({ person }))).toEqual({ is: 'new-role' });
    const held = { id: 'r', from: '2026-11-27', lastDay: null };
    expect(judgeLine(keeper, line, ground({ person, held }))).toEqual({ is: 'unchanged' });
    const ends = { ...line, lastDay: '2026-12-31' };
    expect(judgeLine(keeper, ends, ground({ person, held }))).toEqual({ is: 'changed', roleId: 'r' });
  });

  it.each([
    ['an unknown unit', keeper, {}, { unit: null }, 'ingen enhed med koden'],
    ['another region', keeper, {}, { unit: { ...unit, regionId: 'nj' } }, 'en anden region'],
    ['one’s own role', { ...keeper, personId: 'p' }, {}, { person }, 'egne roller'],
    ['a role of a region elsewhere', administrator, { role: 'role_keeper' }, {}, 'hører til en region'],
    ['somebody who cannot come in', keeper, {}, { person: { ...person, closed: true } }, 'bruger er lukket'],
    ['another’s address', keeper, { name: 'Sara Friis' }, { person }, 'et andet navn'],
    [
      'the role held from another day',
      keeper,
      {},
      { person, held: { id: 'r', from: '2026-01-01', lastDay: null } },
      'fra en anden dag',
    ],
  ] as const)('is wrong for %s', (_, who, more, of, words) => {
    const outcome = judgeLine(who, { ...line, ...more }, ground(of));
    expect(outcome).toEqual({ is: 'wrong', message: expect.stringContaining(words) as string });
  });

  it('is wrong when it stands twice, or with another name before', () => {
    const other = { ...line, role: 'tr', line: 3 } as const;
    expect([...doubled([line, other])]).toEqual([]);
    const found = doubled([line, { ...line, line: 4 }, { ...other, name: 'Sara', line: 5 }]);
    expect([...found.keys()]).toEqual([4, 5]);
    expect(found.get(4)).toContain('linje 2');
  });
});
