import { changesBetween } from './contract-changes.presenter';
import { exampleContent } from './contract.facts.examples';

const [first, workshop, talk] = exampleContent.activities;
const said = (after: Partial<typeof exampleContent>, before: Partial<typeof exampleContent> = {}) =>
  changesBetween({ ...exampleContent, ...before }, { ...exampleContent, ...after }).map(
    ({ label, said: lines }) => [label, ...lines.map((line) => line.replaceAll('\u00a0', ' '))],
  );
const activities = (...all: (typeof first)[]) => ({ activities: all.flatMap((one) => (one ? [one] : [])) });

const period = { startsOn: '2027-01-04', endsOn: '2027-06-30' };
const told = (change: ReturnType<typeof changesBetween>[number] | undefined) =>
  change?.words.map(({ text, gone, fresh }) => (gone ? `-${text} ` : fresh ? `+${text}` : text)).join('');

describe('what differs between two texts of a contract', () => {
  it('is said of money: up, down, and not of a price that was not there', () => {
    expect(said({ price: '5200000' })).toEqual([['Pris', 'Prisen er sat op fra 48.500 kr. til 52.000 kr.']]);
    expect(said({ price: '4850000' }, { price: '4850050' })).toEqual([
      ['Pris', 'Prisen er sat ned fra 48.500,50 kr. til 48.500 kr.'],
    ]);
    expect(said({}, { price: undefined })).toEqual([['Pris']]);
  });

  it('is said of days: moved, given, taken, added and removed', () => {
    const moved = first && { ...first, plannedOn: '2027-01-19' };
    expect(said(activities(moved, workshop, talk))).toEqual([
      ['Plan', '»Første møde« er flyttet fra tirsdag den 12. januar 2027 til tirsdag den 19. januar 2027.'],
    ]);
    const other = first && { ...first, title: 'Besøg' };
    expect(said(activities(other, workshop, talk))).toEqual([
      ['Plan', '»Besøg« er kommet til.', '»Første møde« er taget ud.'],
    ]);
  });

  it('is said of a period that came, and of one that became another', () => {
    const [came] = changesBetween(exampleContent, { ...exampleContent, period });
    expect([came?.label, told(came)]).toEqual([
      'Periode',
      '+Fra mandag den 4. januar 2027 til og med onsdag den 30. juni 2027.',
    ]);
    const [other] = changesBetween(
      { ...exampleContent, period },
      { ...exampleContent, period: { ...period, endsOn: '2027-07-01' } },
    );
    expect(told(other)).toContain('-onsdag +torsdag');
    expect(changesBetween(exampleContent, { ...exampleContent, period: null })).toEqual([]);
  });

  it('tells nothing of what stays, also where two activities have one name', () => {
    const twice = activities(first, first, talk);
    expect(said(twice, twice)).toEqual([]);
    expect(said(activities(first, talk), twice)).toEqual([['Plan', '»Første møde« er taget ud.']]);
  });

  it('shows the part itself word by word', () => {
    const [change] = changesBetween(exampleContent, {
      ...exampleContent,
      scope: 'To møder og en workshop for hele afsnittet.',
    });
    expect(change?.words).toEqual([
      { text: 'Tre', gone: true },
      { text: 'To', fresh: true },
      { text: ' møder og en workshop for hele afsnittet.' },
    ]);
  });
});
