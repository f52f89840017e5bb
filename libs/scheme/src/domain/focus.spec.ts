import { hovedstadenAreas, hovedstadenTopics } from '../seed/hovedstaden-focus.seed';
import {
  areaOfUnit,
  areasOf,
  focusOf,
  focusSchema,
  isInsideFocus,
  matchFocus,
  noFocus,
  unitOfArea,
  type ChosenFocus,
} from './focus';

const chosen: ChosenFocus = focusSchema.parse({
  topics: hovedstadenTopics,
  areas: hovedstadenAreas,
  anchoredAt: ['hospital', 'enterprise'],
});
const focus = focusOf(chosen);

describe('isInsideFocus', () => {
  it.each([
    ['a named topic alone', 'workload-time-pressure', [], true],
    ['a named area alone', null, ['medicine'], true],
    ['another topic, but one workplace in a named area', 'shift-work', ['surgery', 'emergency'], true],
    ['another topic and no area', 'shift-work', [], false],
    ['no topic and another area', null, ['surgery'], false],
    ['nothing at all', null, [], false],
  ])('%s', (_what, topic, areas, expected) => {
    expect(isInsideFocus(focus, topic === null ? [] : [topic], areas)).toBe(expected);
  });

  it('tells by what: the topics, and the areas', () => {
    const match = matchFocus(focus, ['workload-time-pressure', 'shift-work'], ['surgery', 'emergency']);
    expect(match.topics.map(({ key }) => key)).toEqual(['workload-time-pressure']);
    expect(match.areas).toEqual(['emergency']);
  });

  it('never holds for the empty focus of model 2', () => {
    expect(isInsideFocus(noFocus, ['workload-time-pressure'], ['medicine'])).toBe(false);
  });
});

describe('an area', () => {
  it('may be a part of the organisation: whatever lies under it lies in it', () => {
    const ward = { areas: ['medicine'], lineage: ['region', 'hospital', 'ward'] };
    const hospital = { topics: [], areas: [areaOfUnit('hospital')] };
    expect(areasOf(ward)).toEqual(['medicine', 'unit:region', 'unit:hospital', 'unit:ward']);
    expect(isInsideFocus(hospital, [], areasOf(ward))).toBe(true);
    expect(isInsideFocus(hospital, [], areasOf({ areas: [], lineage: ['region', 'other'] }))).toBe(false);
    expect([unitOfArea('unit:hospital'), unitOfArea('medicine')]).toEqual(['hospital', null]);
  });
});

describe('a focus', () => {
  it('keeps the words of its areas', () => {
    expect(focus.areaNames).toMatchObject({ emergency: 'Akutmodtagelser og akutklinikker' });
    expect(focusOf(null)).toEqual(noFocus);
  });

  it('names at least one topic or area', () => {
    expect(focusSchema.safeParse({ ...chosen, topics: [], areas: [] }).success).toBe(false);
    expect(focusSchema.safeParse({ ...chosen, topics: [] }).success).toBe(true);
  });
});
