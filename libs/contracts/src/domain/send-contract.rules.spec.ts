import { completeContract, everHasRoom } from './send-contract.rules';
import { changedParts, contractText, missingParts, type ContractContent } from './contract-content';

const content: ContractContent = {
  expectations: 'En fælles måde at fordele opgaver på.',
  scope: 'Et seminar og to opfølgende møder.',
  price: '4500000',
  activities: [
    { title: 'Seminar', kind: 'seminar', plannedOn: '2027-01-14', description: '' },
    { title: 'Opfølgning', kind: 'follow-up-talk', plannedOn: '2027-03-01', description: '' },
  ],
  followUp: 'TRIO følger op.',
};
const facts = { draft: content, today: '2026-12-01', lastDeliveryDay: '2029-03-31' };
const key = (value: unknown) => (value as { key?: string }).key;

describe('a contract ready to send', () => {
  it('is one with every part, a follow-up talk and days ahead', () => {
    expect(completeContract(facts)).toEqual(content);
  });

  it.each([
    ['contracts.incomplete', { ...content, price: '0' }],
    ['contracts.incomplete', { ...content, scope: undefined }],
    ['contracts.follow-up-talk-missing', { ...content, activities: content.activities.slice(0, 1) }],
    ['contracts.activity-missing', { ...content, activities: content.activities.slice(1) }],
  ])('is not without: %s', (refused, draft) => {
    expect(key(completeContract({ ...facts, draft }))).toBe(refused);
  });

  it('names the part that is missing first', () => {
    expect(completeContract({ ...facts, draft: { ...content, scope: undefined } })).toMatchObject({
      params: { part: 'scope' },
    });
  });

  it('says which parts are missing, a day of the plan among them', () => {
    expect(missingParts(content)).toEqual([]);
    expect(missingParts({})).toEqual(['expectations', 'scope', 'price', 'activities', 'followUp']);
    const undated = content.activities.map((one) => ({ ...one, plannedOn: null }));
    expect(missingParts({ ...content, activities: undated })).toEqual(['activities']);
  });

  it('keeps its days between today and the round’s last delivery', () => {
    expect(completeContract({ ...facts, today: '2027-01-14', lastDeliveryDay: '2027-03-01' })).toEqual(
      content,
    );
    expect(key(completeContract({ ...facts, today: '2027-01-15' }))).toBe('contracts.activity-in-the-past');
    expect(key(completeContract({ ...facts, lastDeliveryDay: '2027-02-01' }))).toBe(
      'contracts.activity-too-late',
    );
  });

  it('may have a period, that holds its plan; one taken out again is none', () => {
    const period = { startsOn: '2027-01-14', endsOn: '2027-03-01' };
    expect(completeContract({ ...facts, draft: { ...content, period } })).toEqual({ ...content, period });
    expect(completeContract({ ...facts, draft: { ...content, period: null } })).toStrictEqual(content);
    expect(missingParts({ ...content, period: null })).toEqual([]);
    const short = { ...period, endsOn: '2027-02-28' };
    expect(key(completeContract({ ...facts, draft: { ...content, period: short } }))).toBe(
      'contracts.activity-outside-period',
    );
    const backwards = { startsOn: period.endsOn, endsOn: period.startsOn };
    expect(completeContract({ ...facts, draft: { ...content, period: backwards } })).toMatchObject({
      key: 'contracts.incomplete',
      params: { part: 'period' },
    });
  });

  it('has another text for another price or number, and the same for the same', () => {
    const of = { id: 'c', caseId: 'k', providerId: 'p', no: 1 };
    expect(contractText(of, content)).toEqual(contractText(of, { ...content }));
    expect(JSON.parse(contractText(of, content).text)).toEqual({
      form: 'samraad.contract.1',
      ...of,
      content,
    });
    expect(contractText(of, content).hash).not.toBe(contractText(of, { ...content, price: '4500001' }).hash);
    expect(contractText(of, content).hash).not.toBe(contractText({ ...of, no: 2 }, content).hash);
    expect(changedParts(content, { ...content, price: '1' })).toEqual(['price']);
    expect(changedParts(content, { ...content, period: null })).toEqual([]);
    const activities = content.activities.map((one) => Object.fromEntries(Object.entries(one).reverse()));
    expect(changedParts(content, { ...content, activities } as ContractContent)).toEqual([]);
  });
});

describe('a price', () => {
  it('is refused when all the frame’s tranches together could never hold it', () => {
    expect(everHasRoom(100n, 100n)).toBeNull();
    expect(everHasRoom(10_100n, 10_000n)).toMatchObject({
      key: 'contracts.price-above-frame',
      params: { price: '101\u00a0kr.', planned: '100\u00a0kr.' },
    });
  });

  it('is not judged while the frame is not set', () => expect(everHasRoom(100n, null)).toBeNull());
});
