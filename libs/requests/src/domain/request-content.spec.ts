import fc from 'fast-check';
import { sha256 } from '@samraad/platform';
import type { Answers } from './request-answers';
import {
  conditionsOf,
  formOf,
  requestForms,
  signedText,
  type RequestContent,
  type Workplace,
} from './request-content';

const workplace = (unitId: string, more: Partial<Workplace> = {}): Workplace => ({
  unitId,
  coordinating: false,
  answer: 'none',
  compliedOn: null,
  ...more,
});
const content: RequestContent = {
  reference: 'SR-7KQ4-M2',
  answers: {
    title: 'Ro på',
    kind: 'advice',
    baseline: { workload: 2, cooperation: 3, influence: 3, safety: 4 },
  },
  workplaces: [workplace('u1', { coordinating: true }), workplace('u2')],
  signers: [
    { unitId: 'u1', side: 'management', personId: 'p1', roles: ['manager'], stated: false },
    { unitId: 'u1', side: 'employees', personId: 'p2', roles: ['tr', 'amr'], stated: true },
  ],
};
const signersText =
  '"signers":[{"basis":"stated","personId":"p2","roles":["amr","tr"],"side":"employees","unitId":"u1"},' +
  '{"basis":"register","personId":"p1","roles":["manager"],"side":"management","unitId":"u1"}]';
const hashOf = (more: Partial<RequestContent>) => signedText({ ...content, ...more }).hash;

describe('the signed text', () => {
  it('is what its hash says', () => {
    const topics = ['065', '061'] as const;
    const second = workplace('u2', { answer: 'other_matter', topics });
    const { text, hash } = signedText({ ...content, workplaces: [content.workplaces[0]!, second] });
    expect(hash).toBe(sha256(text));
    expect(text).toBe(
      '{"answers":{"baseline":{"cooperation":3,"influence":3,"safety":4,"workload":2},"kind":"advice","title":"Ro på"},' +
        `"conditions":["both-evaluations"],"form":"samraad.request.4","reference":"SR-7KQ4-M2",${signersText},"workplaces":[` +
        '{"coordinating":true,"order":"none","orderCompliedOn":null,"orderTopics":[],"unitId":"u1"},' +
        '{"coordinating":false,"order":"other_matter","orderCompliedOn":null,"orderTopics":["061","065"],"unitId":"u2"}]}',
    );
  });

  it('can be made again as it was before an order had topics', () => {
    expect(signedText(content, 'samraad.request.3').text).toBe(
      '{"answers":{"baseline":{"cooperation":3,"influence":3,"safety":4,"workload":2},"kind":"advice","title":"Ro på"},' +
        `"conditions":["both-evaluations"],"form":"samraad.request.3","reference":"SR-7KQ4-M2",${signersText},"workplaces":[` +
        '{"coordinating":true,"order":"none","orderCompliedOn":null,"unitId":"u1"},' +
        '{"coordinating":false,"order":"none","orderCompliedOn":null,"unitId":"u2"}]}',
    );
  });

  it('can be made again as it was before the signers stood in it', () => {
    expect(signedText(content, 'samraad.request.2').text).toBe(
      '{"answers":{"baseline":{"cooperation":3,"influence":3,"safety":4,"workload":2},"kind":"advice","title":"Ro på"},' +
        '"conditions":["both-evaluations"],"form":"samraad.request.2","reference":"SR-7KQ4-M2","workplaces":[' +
        '{"coordinating":true,"order":"none","orderCompliedOn":null,"unitId":"u1"},' +
        '{"coordinating":false,"order":"none","orderCompliedOn":null,"unitId":"u2"}]}',
    );
  });

  it('can be made again as it was before the condition stood in it', () => {
    expect(signedText(content, 'samraad.request.1').text).toBe(
      '{"answers":{"baseline":{"cooperation":3,"influence":3,"safety":4,"workload":2},"kind":"advice","title":"Ro på"},' +
        '"form":"samraad.request.1","reference":"SR-7KQ4-M2","workplaces":[' +
        '{"coordinating":true,"order":"none","orderCompliedOn":null,"unitId":"u1"},' +
        '{"coordinating":false,"order":"none","orderCompliedOn":null,"unitId":"u2"}]}',
    );
  });

  it('tells its form and what is accepted with it, whatever is written in it', () => {
    for (const form of requestForms) expect(formOf(signedText(content, form).text)).toBe(form);
    expect(conditionsOf(signedText(content).text)).toEqual(['both-evaluations']);
    expect(conditionsOf(signedText(content, 'samraad.request.1').text)).toEqual([]);
    const sly = { ...content, answers: { title: '"form":"samraad.request.2","reference":' } };
    expect(formOf(signedText(sly, 'samraad.request.1').text)).toBe('samraad.request.1');
    expect([formOf(''), formOf('{"form":"samraad.request.9","reference":""}')]).toEqual([null, null]);
  });

  it('leaves out what was not answered, and knows it from an empty answer', () => {
    expect(hashOf({ answers: { ...content.answers, baselineWords: undefined } })).toBe(
      signedText(content).hash,
    );
    expect(hashOf({ answers: { ...content.answers, baselineWords: '' } })).not.toBe(signedText(content).hash);
  });

  it.each<[string, Partial<RequestContent>]>([
    ['an answer', { answers: { ...content.answers, title: 'Ro på.' } }],
    ['the reference', { reference: 'SR-7KQ4-M3' }],
    ['a workplace', { workplaces: [workplace('u1', { coordinating: true })] }],
    ['who coordinates', { workplaces: [workplace('u1'), workplace('u2', { coordinating: true })] }],
    [
      'what an order is about',
      { workplaces: [workplace('u1', { coordinating: true, topics: ['061'] }), workplace('u2')] },
    ],
    [
      'what is said of an order',
      { workplaces: [workplace('u1', { coordinating: true, answer: 'other_matter' }), workplace('u2')] },
    ],
  ])('changes with %s', (_, more) => {
    expect(hashOf(more)).not.toBe(signedText(content).hash);
  });

  it('takes themes and informed persons as sets', () => {
    const themed = (...themes: string[]) => hashOf({ answers: { ...content.answers, themes } });
    expect(themed('violence', 'change')).toBe(themed('change', 'violence'));
    expect(themed('change')).not.toBe(themed('violence'));
    expect(themed('change')).not.toBe(themed());
  });

  it('is the same bytes whatever order answers and workplaces come in', () => {
    const units = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 6 });
    const answers = fc.record(
      {
        title: fc.string({ minLength: 1 }),
        wanted: fc.string(),
        existing: fc.string(),
        followUp: fc.string(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(units, answers, fc.nat(), (unitIds, given, turn) => {
        const places = unitIds.map((unitId, index) => workplace(unitId, { coordinating: index === 0 }));
        const turned = [...places.slice(turn % places.length), ...places.slice(0, turn % places.length)];
        const reversed = Object.fromEntries(Object.entries(given).reverse()) as Answers;
        expect(signedText({ ...content, answers: reversed, workplaces: turned })).toEqual(
          signedText({ ...content, answers: given, workplaces: places }),
        );
      }),
    );
  });
});
