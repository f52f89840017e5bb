import { exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
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

  it('shows a focus topic in the region’s words, never its code', () => {
    const answers = { ...filled.answers, focusTopic: 'high-emotional-demands' };
    const lines = (focusTopicName: string | null) =>
      rowsOf({ answers, focusTopicName }).find(({ key }) => key === 'Emne i regionens fælles indsats')?.lines;
    expect(lines('Høje følelsesmæssige krav')).toEqual(['Høje følelsesmæssige krav']);
    expect(lines(null)).toEqual(['Et emne, der ikke er valgt længere']);
  });
});
