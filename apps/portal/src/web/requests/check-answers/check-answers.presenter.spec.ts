import { ids } from '../../cases/case.facts.examples';
import { exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { presentCheckAnswers } from './check-answers.presenter';

describe('reading it through', () => {
  it('shows every answer in words with a way to change it', () => {
    const { content, ready, signers } = presentCheckAnswers(exampleDesk(filled));
    expect(ready).toBe(true);
    // The condition is the offer's, not theirs to change.
    const changes = content.rows.slice(0, -1).map(({ change }) => change);
    expect(changes.every((change) => change?.endsWith('?til=gennemse'))).toBe(true);
    expect(content.rows.at(-1)).toMatchObject({ key: 'Betingelse for tilbuddet' });
    const row = (key: string) => content.rows.find((one) => one.key === key)?.lines;
    expect(row('Temaer')).toEqual(['Organisatoriske forandringer']);
    expect(row('Det ønsker og forventer I')).toEqual(['En plan.', 'Og ro.']);
    expect(row('Får besked om, at henvendelsen er sendt')).toEqual(['Sara Friis']);
    expect(row('Påbud fra Arbejdstilsynet')).toEqual(['Nej, der er intet påbud']);
    expect(signers.rows.map((one) => one.lines[0])).toEqual([
      'Mette Holm, leder',
      'Jonas Lind, arbejdsmiljørepræsentant',
    ]);
  });

  it('does not ask for signatures while something is missing', () => {
    const page = presentCheckAnswers(exampleDesk({ ...filled, signers: [] }));
    expect(page.ready).toBe(false);
    expect(page.notes[0]?.text).toContain('Vælg, hvem der skriver under');
    expect(page.notes[0]?.links?.map(({ text }) => text)).toEqual(['Hvem der skriver under']);
  });

  it('lists all that is missing, each a way to where it is written and back', () => {
    const [place] = exampleDesk().request.workplaces;
    const other = place && { ...place, unitId: ids.other, name: 'Medicinsk afdeling', asked: true };
    const workplaces = [...exampleDesk(filled).request.workplaces, ...(other ? [other] : [])];
    const answers = { ...exampleDesk(filled).request.answers };
    delete answers.existing;
    const [note] = presentCheckAnswers(exampleDesk({ ...filled, workplaces, answers })).notes;
    expect(note?.links).toEqual([
      { text: 'Arbejdspladser', href: `/sager/${ids.request}/kladde/arbejdspladser?til=gennemse` },
      { text: 'Hvad I allerede gør', href: `/sager/${ids.request}/kladde/allerede?til=gennemse` },
      { text: 'Påbud fra Arbejdstilsynet', href: `/sager/${ids.request}/kladde/paabud?til=gennemse` },
      { text: 'Hvem der skriver under', href: `/sager/${ids.request}/kladde/underskrivere?til=gennemse` },
    ]);
    expect([note?.text, note?.lines]).toEqual([
      '4 dele mangler noget:',
      ['Medicinsk afdeling har ikke svaret på, om de vil være med.'],
    ]);
  });
});
