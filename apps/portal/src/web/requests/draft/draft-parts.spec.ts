import { ids } from '../../cases/case.facts.examples';
import { withTogether } from '../together/together.facts.examples';
import { exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import type { PartRow } from './draft-parts.presenter';
import { presentDraft } from './draft.presenter';

describe('the parts of a draft', () => {
  const page = (more: Parameters<typeof exampleDesk>[0]) => presentDraft(...withTogether(exampleDesk(more)));
  const rowsOf = (more: Parameters<typeof exampleDesk>[0]): Record<string, PartRow> =>
    Object.fromEntries(
      page(more)
        .parts.flatMap(({ rows }) => rows)
        .map((row) => [row.href.split('/').at(-1) ?? '', row]),
    );
  const statuses = (more: Parameters<typeof exampleDesk>[0]) =>
    Object.fromEntries(Object.entries(rowsOf(more)).map(([key, row]) => [key, row.status.text]));

  it('begin with only the workplace given, and name the first to be written', () => {
    const { arbejdspladser, paabud, ...others } = statuses({});
    expect([arbejdspladser, paabud]).toEqual(['Udfyldt', 'Mangler dig']);
    expect(new Set(Object.values(others))).toEqual(new Set(['Ikke begyndt']));
    expect(page({}).turn.action).toMatchObject({ text: 'Skriv: Hvad hjælpen skal bruges til' });
    expect(page({}).missing).toHaveLength(10);
  });

  it('are done when everything is answered, and lead to the summary', () => {
    expect(new Set(Object.values(statuses(filled)))).toEqual(new Set(['Udfyldt']));
    expect(page(filled).turn.action).toMatchObject({ href: `/sager/${ids.request}/kladde/gennemse` });
    expect(page(filled).missing).toEqual([]);
  });

  it('tell who of each side wrote last, and what is new', () => {
    const { oensker, allerede, om } = rowsOf(filled);
    expect(oensker?.written).toEqual([
      { label: 'Ledelsen', name: 'Mette Holm', at: 'i dag kl. 09.12' },
      { label: 'Medarbejderne', name: 'Jonas Lind', at: 'i går kl. 13.20' },
    ]);
    expect(om?.written).toEqual([
      { label: 'Ledelsen', name: 'Mette Holm', at: '16. nov. kl. 10.40' },
      { label: 'Medarbejderne', name: '', at: '' },
    ]);
    expect([oensker?.fresh, allerede?.fresh, om?.fresh]).toEqual([true, true, false]);
    expect(allerede?.summary).toBe('»Møder.«');
  });

  it('tell the half written, what stands in the way, and what only others lack', () => {
    const half = { answers: { title: 'Ro', purpose: 'crisis', baseline: { workload: 2 } } } as const;
    expect(statuses(half)).toMatchObject({
      formaal: 'Står i vejen',
      om: 'Halvt skrevet',
      udgangspunkt: 'Halvt skrevet',
    });
    const [place] = exampleDesk(filled).request.workplaces;
    const other = place && { ...place, unitId: ids.other, name: 'Medicinsk afdeling', coordinating: false };
    const two = place && other ? [place, { ...other, orderAnswer: null, asked: true }] : [];
    expect(statuses({ ...filled, workplaces: two })).toMatchObject({
      paabud: 'Mangler andre',
      arbejdspladser: 'Mangler andre',
      underskrivere: 'Halvt skrevet',
    });
    const complied = place ? [{ ...place, orderAnswer: 'complied' as const, orderCompliedOn: null }] : [];
    expect(statuses({ ...filled, workplaces: complied })['paabud']).toBe('Halvt skrevet');
  });

  it('say in words what each lacks', () => {
    const lacks = (more: Parameters<typeof exampleDesk>[0]) => page(more).missing.map((one) => one.lacks);
    const { answers } = exampleDesk(filled).request;
    expect(lacks({ ...filled, answers: { ...answers, baseline: { workload: 2 } } })).toEqual([
      'Ikke skrevet færdig: Sådan står det til nu.',
    ]);
    expect(lacks({ ...filled, answers: { ...answers, informed: [ids.mette] } })).toEqual([
      'Vælg mindst én, der ikke selv skriver under.',
    ]);
    expect(lacks({ ...filled, answers: { ...answers, existing: '🙂…' } })).toEqual([
      'Mangler ord: Det gør I allerede.',
    ]);
    expect(lacks({ ...filled, signers: [] })).toEqual(['Vælg, hvem der skriver under for hver side.']);
  });
});
