import { ids } from '../../cases/case.facts.examples';
import { exampleDesk, filled, round } from '../whole-request/whole-request.facts.examples';
import { contentRows } from './content-rows';

const rowsOf = (more: Partial<typeof filled>) => contentRows(exampleDesk({ ...filled, ...more })).rows;

describe('the content as it is signed', () => {
  it('names the condition that is accepted with it, with the months of the round', () => {
    expect(rowsOf({ conditions: ['both-evaluations'] }).at(-1)).toEqual({
      key: 'Betingelse for tilbuddet',
      lines: [
        'I deltager i begge evalueringer: når forløbet er slut, og igen 3–6 måneder efter. Hver af siderne svarer for sig.',
      ],
    });
  });

  it('names none under a text that was signed before the condition stood in it', () => {
    expect(rowsOf({ conditions: [] }).map(({ key }) => key)).not.toContain('Betingelse for tilbuddet');
  });

  it('says at which level each workplace asks, from what it is', () => {
    const [place] = filled.workplaces ?? [];
    const lines = (level: 'main-committee' | 'support' | null) =>
      rowsOf({
        workplaces: place
          ? [
              { ...place, level },
              { ...place, unitId: 'u', coordinating: false },
            ]
          : [],
      })[0]?.lines;
    expect(lines('main-committee')).toEqual([
      'Akutmodtagelsen (koordinerer, Hovedudvalget søger for hele regionen)',
      'Akutmodtagelsen',
    ]);
    expect(lines('support')?.[0]).toBe('Akutmodtagelsen (koordinerer, støttefunktion)');
    expect(lines(null)?.[0]).toBe('Akutmodtagelsen (koordinerer)');
  });

  it('shows a focus topic in the region’s words, never its code', () => {
    const answers = { ...filled.answers, focusTopic: 'high-emotional-demands' };
    const lines = (focusTopicName: string | null) =>
      rowsOf({ answers, focusTopicName }).find(({ key }) => key === 'Emne i regionens fælles indsats')?.lines;
    expect(lines('Høje følelsesmæssige krav')).toEqual(['Høje følelsesmæssige krav']);
    expect(lines(null)).toEqual(['Et emne, der ikke er valgt længere']);
  });

  it('names the third of the TRIO where the round wants it, and only there', () => {
    const tr = { personId: 'p-tr', name: 'Thea Riis', unitId: ids.unit, role: 'tr' as const };
    const [signer] = exampleDesk().request.parties.filter(({ role }) => role === 'amr');
    const signers = [
      {
        unitId: ids.unit,
        side: 'employees' as const,
        personId: signer?.personId ?? '',
        name: '',
        asked: true,
      },
    ];
    const parties = [...exampleDesk().request.parties, tr];
    const named = (trioNamed: boolean) => {
      const rules = { ...round.rules, signing: { ...round.rules.signing, trioNamed } };
      const desk = exampleDesk({ ...filled, parties, signers }, { round: { ...round, rules } });
      return contentRows(desk).rows.find(({ key }) => key === 'Det tredje medlem af TRIO')?.lines;
    };
    expect(named(true)).toEqual([
      'Thea Riis, tillidsrepræsentant, får besked, når henvendelsen bliver sendt',
    ]);
    expect(named(false)).toBeUndefined();
  });
});
