import { completeContract, mayTakeUp } from './send-contract.rules';
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
    const activities = content.activities.map((one) => Object.fromEntries(Object.entries(one).reverse()));
    expect(changedParts(content, { ...content, activities } as ContractContent)).toEqual([]);
  });
});

describe('taking up a waiting contract', () => {
  const own = { contractId: 'b', caseId: 'kb', number: 7, price: 50n };
  it('needs room', () => expect(key(mayTakeUp(own, [own], 49n))).toBe('contracts.no-room-yet'));
  it('lets a lower number that fits go first', () => {
    expect(key(mayTakeUp(own, [own, { contractId: 'a', caseId: 'ka', number: 3, price: 50n }], 50n))).toBe(
      'contracts.others-ahead',
    );
  });
  it('passes one ahead that does not fit', () => {
    expect(mayTakeUp(own, [own, { contractId: 'a', caseId: 'ka', number: 3, price: 60n }], 50n)).toBeNull();
  });
});
