import type { ChangedPart, DraftPart } from '@samraad/requests';
import { ids } from '../../cases/case.facts.examples';
import { exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { Fields } from '../../../views';
import { presentClash } from './clash.presenter';
import { steps } from './steps';

const at = new Date('2026-11-20T13:05:00Z');
const by = (part: DraftPart, before: unknown): ChangedPart => ({
  ...{ part, before, by: 'Jonas Lind', side: 'employees', at },
});
const desk = exampleDesk(filled);
const hidden = (clash: ReturnType<typeof presentClash>, index: number) =>
  Object.fromEntries((clash.keep[index]?.hidden ?? []).map(({ name, value }) => [name, value]));

describe('a part that somebody else has changed meanwhile', () => {
  it('shows both versions and what stood there, with each way to go on over the newest version', () => {
    const typed = { coreTask: 'Vi hjælper.', wanted: 'Min plan', version: '2' };
    const clash = presentClash(steps.oensker, desk, typed, [by('wanted', 'Gammel plan')]);
    expect(clash.heading).toBe('Jonas Lind har skrevet her, mens du skrev');
    expect(clash.fields).toEqual([
      {
        label: 'Det ønsker og forventer I',
        before: 'Da du åbnede siden, stod der: Gammel plan',
        by: 'Det står der nu: Jonas Lind, 20. nov. kl. 14.05',
        theirs: 'En plan.\n\nOg ro.',
        yours: 'Min plan',
      },
    ]);
    expect(hidden(clash, 0)).toMatchObject({ wanted: 'Min plan', coreTask: 'Vi hjælper.', then: 'draft' });
    expect(hidden(clash, 1)).toMatchObject({ wanted: 'En plan.\n\nOg ro.', then: 'draft' });
    expect(clash.keep.map(({ version }) => version)).toEqual([3, 3]);
    expect(clash.merge.typed).toMatchObject({ wanted: 'En plan.\n\nOg ro.\n\nMin plan' });
  });

  it('keeps what the other wrote in a field that one has not touched', () => {
    const typed = { title: 'Ro på', kind: 'inspiration', level: 'operational' };
    const clash = presentClash(steps.om, desk, typed, [by('title', 'Ro på'), by('kind', 'inspiration')]);
    expect(hidden(clash, 0)).toMatchObject({ kind: 'advice' });
    expect(clash.fields.map(({ label }) => label)).toEqual(['Vi søger']);
  });

  it('says so where it is another part that has changed', () => {
    const typed = { title: 'Min', kind: 'advice', level: 'operational' };
    const clash = presentClash(steps.om, desk, typed, [by('wanted', null)]);
    expect(clash.heading).toBe('Der er sket noget i henvendelsen, mens du skrev');
    expect(clash.keep.map(({ submit }) => submit.text)).toEqual(['Behold mit', 'Behold det, der står nu']);
  });

  it('tells workplaces, orders and signers in words', () => {
    const order = presentClash(steps.paabud, desk, { [`order-${ids.unit}`]: 'unknown' }, [
      by(`order:${ids.unit}`, null),
    ]);
    expect(order.fields).toMatchObject([
      { theirs: 'Nej, der er intet påbud', before: 'Da du åbnede siden, stod der: Ikke besvaret' },
    ]);
    const signers = presentClash(steps.underskrivere, desk, { [`employees-${ids.unit}`]: ids.jonas }, [
      by('signers', []),
    ]);
    expect(signers.fields).toMatchObject([{ theirs: 'Mette Holm', yours: 'Ikke besvaret' }]);
    const places = presentClash(steps.arbejdspladser, desk, { unitIds: [], add: ids.other }, [
      by('workplaces', [
        { unitId: ids.unit, coordinating: true },
        { unitId: ids.other, coordinating: false },
      ]),
    ]);
    expect(places.fields.map(({ theirs, yours }) => [theirs, yours])).toContainEqual([
      'Akutmodtagelsen',
      'Ikke besvaret',
    ]);
  });

  it('brings a workplace back that another has taken out, and keeps what the other has added', () => {
    const before = [
      { unitId: ids.unit, coordinating: true },
      { unitId: ids.other, coordinating: false },
    ];
    const typed = { unitIds: [ids.unit, ids.other], coordinating: ids.other };
    const met = { ...desk, named: [ids.other] };
    const clash = presentClash(steps.arbejdspladser, met, typed, [by('workplaces', before)]);
    const kept = clash.keep[0]?.hidden?.filter(({ name }) => name === 'unitIds').map(({ value }) => value);
    expect(kept).toEqual([ids.unit, ids.other]);
    expect(hidden(clash, 0)).toMatchObject({ coordinating: ids.unit });
    expect(hidden(clash, 1)).toMatchObject({ unitIds: ids.unit });
    // Its form takes it, and shows it to be ticked where the two are merged by hand.
    const { fields, form } = steps.arbejdspladser;
    expect(form(met).safeParse({ unitIds: typed.unitIds }).success).toBe(true);
    expect(fields(new Fields(clash.merge.typed), met)[0]?.field).toMatchObject({
      items: [
        { value: ids.unit, checked: true },
        { value: ids.other, checked: false, hint: 'Er taget ud, siden du åbnede siden' },
      ],
    });
    // What one has unticked stays out, what the other has added stays in.
    const added = presentClash(steps.arbejdspladser, desk, { unitIds: [ids.other] }, [
      by('workplaces', before.slice(1)),
    ]);
    expect(added.keep[0]?.hidden?.filter(({ name }) => name === 'unitIds').map(({ value }) => value)).toEqual(
      [ids.unit, ids.other],
    );
  });

  it('tells numbers and days', () => {
    const typed = { ...steps.udgangspunkt.stored(desk), workload: '5', baselineWords: '' };
    const rated = presentClash(steps.udgangspunkt, desk, typed, [by('baseline', { workload: 1 })]);
    expect(rated.fields).toMatchObject([{ theirs: '2 af 5', yours: '5 af 5' }]);
    const day = { 'outsideOn-day': '2', 'outsideOn-month': '11', 'outsideOn-year': '2026' };
    const told = presentClash(steps.orientering, desk, { informed: ids.sara, ...day }, [
      by('informed', null),
    ]);
    expect(told.fields).toMatchObject([{ theirs: 'Ikke besvaret', yours: '2.11.2026' }]);
  });
});
