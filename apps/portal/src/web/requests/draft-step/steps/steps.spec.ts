import { answerSchemas, type AnswerField } from '@samraad/requests';
import { Fields } from '../../../../views';
import { parseForm } from '../../../shell';
import type { StepOnDesk } from '../../whole-request/surroundings.reader';
import { stepKeys, type StepKey } from '../../requests.paths';
import { fieldsOfStep } from '../../shared/content-rows';
import { ids } from '../../../cases/case.facts.examples';
import { exampleDesk, filled } from '../../whole-request/whole-request.facts.examples';
import { steps } from '.';

const read = (key: StepKey, body: unknown, desk: StepOnDesk = exampleDesk()) => {
  const form = parseForm(steps[key].form(desk), body);
  return form.ok ? steps[key].command(form.data as never, desk) : form.errors.map((error) => error.field);
};
const order = `order-${ids.unit}`;
const day = `day-${ids.unit}`;

describe('the pages of a draft', () => {
  it.each<[StepKey, unknown, unknown]>([
    ['formaal', { purpose: 'crisis' }, { answers: { purpose: 'crisis' } }],
    ['temaer', { themes: ['change'] }, { answers: { themes: ['change'], themeJustification: null } }],
    ['temaer', { themeJustification: 'Fordi' }, { answers: { themes: [], themeJustification: 'Fordi' } }],
    [
      'om',
      { title: ' Ro på ', kind: 'inspiration', level: 'strategic' },
      { answers: { title: 'Ro på', kind: 'inspiration', level: 'strategic' } },
    ],
    ['oensker', { coreTask: 'A', wanted: 'B' }, { answers: { coreTask: 'A', wanted: 'B' } }],
    ['allerede', { existing: 'A' }, { answers: { existing: 'A' } }],
    [
      'opfoelgning',
      { followUp: 'A', followUpTalk: 'ja' },
      { answers: { followUp: 'A', followUpTalk: true } },
    ],
    [
      'udgangspunkt',
      { workload: '1', cooperation: '2', influence: '3', safety: '5' },
      {
        answers: { baseline: { workload: 1, cooperation: 2, influence: 3, safety: 5 }, baselineWords: null },
      },
    ],
    [
      'paabud',
      { [order]: 'none' },
      { statements: [{ unitId: ids.unit, answer: 'none', compliedOn: null, matter: null, topics: [] }] },
    ],
    [
      'paabud',
      { [order]: 'complied', [`${day}-day`]: '2', [`${day}-month`]: '11', [`${day}-year`]: '2026' },
      {
        statements: [
          { unitId: ids.unit, answer: 'complied', compliedOn: '2026-11-02', matter: 'same', topics: [] },
        ],
      },
    ],
    [
      'paabud',
      {
        [order]: 'complied_other',
        [`other-${day}-day`]: '2',
        [`other-${day}-month`]: '11',
        [`other-${day}-year`]: '2026',
      },
      {
        statements: [
          { unitId: ids.unit, answer: 'complied', compliedOn: '2026-11-02', matter: 'other', topics: [] },
        ],
      },
    ],
    [
      'orientering',
      { outsideName: 'Karen', outsideRole: 'HR' },
      { answers: { informed: [], informedOutside: [{ name: 'Karen', role: 'HR' }] } },
    ],
    ['orientering', { informed: ids.sara }, { answers: { informed: [ids.sara], informedOutside: null } }],
    [
      'orientering',
      {
        outsideName: 'MED',
        outsideHow: 'på mødet',
        'outsideOn-day': '2',
        'outsideOn-month': '11',
        'outsideOn-year': '2026',
      },
      {
        answers: {
          informed: [],
          informedOutside: [{ name: 'MED', how: 'på mødet', on: '2026-11-02' }],
        },
      },
    ],
    [
      'underskrivere',
      { [`management-${ids.unit}`]: ids.mette, [`employees-${ids.unit}`]: ids.jonas },
      {
        signers: [
          { unitId: ids.unit, side: 'management', personId: ids.mette },
          { unitId: ids.unit, side: 'employees', personId: ids.jonas },
        ],
        cleared: [],
      },
    ],
    [
      'arbejdspladser',
      { unitIds: ids.unit, add: ids.other },
      { workplaces: { unitIds: [ids.unit, ids.other], coordinatingUnitId: ids.unit } },
    ],
  ])('%s reads %j', (key, body, command) => {
    expect(read(key, body)).toEqual(command);
  });

  it.each<[StepKey, unknown, unknown]>([
    ['formaal', {}, { answers: { purpose: null } }],
    ['temaer', {}, { answers: { themes: null, themeJustification: null } }],
    ['om', { title: 'Ro', kind: '' }, { answers: { title: 'Ro', kind: null, level: null } }],
    ['oensker', { wanted: ' \u200b ' }, { answers: { coreTask: null, wanted: null } }],
    ['opfoelgning', { followUp: 'A' }, { answers: { followUp: 'A', followUpTalk: null } }],
    ['udgangspunkt', { influence: '4' }, { answers: { baseline: { influence: 4 }, baselineWords: null } }],
    ['udgangspunkt', {}, { answers: { baseline: null, baselineWords: null } }],
    [
      'paabud',
      {},
      { statements: [{ unitId: ids.unit, answer: null, compliedOn: null, matter: null, topics: [] }] },
    ],
    [
      'paabud',
      { [order]: 'complied' },
      {
        statements: [{ unitId: ids.unit, answer: 'complied', compliedOn: null, matter: 'same', topics: [] }],
      },
    ],
    [
      'orientering',
      { outsideName: 'MED' },
      { answers: { informed: [], informedOutside: [{ name: 'MED' }] } },
    ],
    ['orientering', {}, { answers: { informed: null, informedOutside: null } }],
    [
      'underskrivere',
      { [`management-${ids.unit}`]: ids.mette },
      {
        signers: [{ unitId: ids.unit, side: 'management', personId: ids.mette }],
        cleared: [{ unitId: ids.unit, side: 'employees' }],
      },
    ],
  ])('%s keeps half of it: %j', (key, body, command) => {
    expect(read(key, body)).toEqual(command);
  });

  it.each<[StepKey, unknown, string[]]>([
    ['temaer', { themes: ['unknown'] }, ['themes']],
    ['om', { title: 'x'.repeat(121), kind: 'x', level: 'y' }, ['title', 'kind', 'level']],
    ['oensker', { wanted: 'x'.repeat(100_000) }, ['wanted']],
    ['udgangspunkt', { workload: '0' }, ['workload']],
    ['paabud', { [order]: 'complied', [`${day}-day`]: '31' }, [day]],
    ['paabud', { [order]: 'perhaps' }, [order]],
    ['orientering', { informed: ids.jonas }, ['informed']],
    ['underskrivere', { [`management-${ids.unit}`]: ids.jonas }, [`management-${ids.unit}`]],
    ['arbejdspladser', { unitIds: [], coordinating: ids.other, add: 'x' }, ['unitIds', 'add']],
  ])('%s refuses %j at its fields', (key, body, fields) => {
    expect(read(key, body)).toEqual(fields);
  });

  it.each(stepKeys)('%s shows what is stored as it was given', (key) => {
    const desk = exampleDesk(filled, { focusTopics: [{ key: 'pace', name: 'Tempo' }] });
    const stored = steps[key].stored(desk);
    const body = key === 'temaer' ? { ...stored, focusTopic: 'none' } : stored;
    const command = read(
      key,
      Object.fromEntries(Object.entries(body).map(([name, value]) => [name, typedAs(value)])),
      desk,
    );
    for (const field of fieldsOfStep[key] ?? []) {
      const given = desk.request.answers[field];
      if (given !== undefined) expect(command).toMatchObject({ answers: { [field]: given } });
    }
    expect(steps[key].fields(new Fields(stored), desk).length).toBeGreaterThan(0);
    expect(command).not.toBeInstanceOf(Array);
  });

  it('between them ask for every answer of a request, once', () => {
    const asked = stepKeys.flatMap((key) => fieldsOfStep[key] ?? []);
    expect([...asked].sort()).toEqual((Object.keys(answerSchemas) as AnswerField[]).sort());
  });

  it('ask who coordinates only when several ask together', () => {
    const [one] = exampleDesk().request.workplaces;
    const two = exampleDesk({
      workplaces: one ? [one, { ...one, unitId: ids.other, coordinating: false }] : [],
    });
    const body = { unitIds: [ids.unit, ids.other] };
    expect(read('arbejdspladser', body, two)).toMatchObject({ workplaces: { coordinatingUnitId: ids.unit } });
    expect(read('arbejdspladser', { ...body, coordinating: ids.other }, two)).toMatchObject({
      workplaces: { coordinatingUnitId: ids.other },
    });
    expect(steps.arbejdspladser.fields(new Fields({}), exampleDesk())).toHaveLength(3);
  });

  it('ask for the region’s topic only where the region has chosen one', () => {
    const desk = exampleDesk({}, { focusTopics: [{ key: 'pace', name: 'Tempo' }] });
    expect(read('temaer', { themes: ['change'] }, desk)).toMatchObject({ answers: { focusTopic: null } });
    expect(read('temaer', { focusTopic: 'other' }, desk)).toEqual(['focusTopic']);
    expect(read('temaer', { themes: ['change'], focusTopic: 'pace' }, desk)).toMatchObject({
      answers: { focusTopic: 'pace' },
    });
    expect(read('temaer', { themes: ['change'], focusTopic: 'none' }, desk)).toMatchObject({
      answers: { focusTopic: '' },
    });
  });

  it('say so when a side has nobody to sign or there is nobody to tell', () => {
    const alone = exampleDesk({
      parties: [{ personId: ids.mette, name: 'Mette Holm', unitId: ids.unit, role: 'manager' }],
    });
    expect(steps.underskrivere.notes?.(alone)[0]?.text).toContain('Medarbejdere: Der er ingen');
    expect(steps.orientering.notes?.(exampleDesk({}, { candidates: [] }))).toHaveLength(1);
  });

  it('offers nobody as told who signs: they do not count', () => {
    const signers = [
      { unitId: ids.unit, side: 'employees' as const, personId: ids.sara, name: 'Sara Friis', asked: false },
    ];
    const [shown] = steps.orientering.fields(new Fields({}), exampleDesk({ signers }));
    expect((shown?.field as { items: unknown[] }).items).toEqual([]);
    expect(steps.orientering.notes?.(exampleDesk({ signers }))).toHaveLength(1);
  });

  it('names everybody who can be told once, with all they are', () => {
    const [shown] = steps.orientering.fields(new Fields({}), exampleDesk());
    expect((shown?.field as { items: unknown[] }).items).toMatchObject([
      {
        label: 'Sara Friis',
        hint: 'Orienteret, Akutmodtagelsen · Central koordinator, Region Prøve',
      },
    ]);
  });

  it('looks through many who can be told, by name, role or place, and keeps the chosen in sight', () => {
    const candidates = [...'ABCDEFGHIJ'].map((letter) => ({
      ...{ personId: `p-${letter}`, name: `${letter} Holm`, role: 'informed' as const, side: null },
      ...{ unitId: ids.unit, unit: letter === 'C' ? 'Kirurgisk' : 'Akutmodtagelsen' },
    }));
    const shownFor = (typed: Record<string, unknown>) =>
      steps.orientering
        .fields(new Fields(typed), exampleDesk({}, { candidates }))
        .slice(0, 2)
        .map(({ partial, field }) => [
          partial,
          (field as { items?: { value: string }[] }).items?.map((one) => one.value),
        ]);
    expect(shownFor({})).toMatchObject([
      ['field-text', undefined],
      ['field-checkboxes', { length: 10 }],
    ]);
    expect(shownFor({ find: ' kirurg', informed: ['p-A'] })[1]).toEqual(['field-checkboxes', ['p-A', 'p-C']]);
    expect(shownFor({ find: 'B hol' })[1]).toEqual(['field-checkboxes', ['p-B']]);
  });
});

const typedAs = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);
