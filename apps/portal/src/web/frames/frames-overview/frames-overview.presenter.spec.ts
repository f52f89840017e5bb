import { exampleFrame } from '../../contracts/contract.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { framesCsv } from './frame-figures';
import { framesOverviewFacts } from './frames-overview.examples';
import { type FramesOverview, presentFramesOverview } from './frames-overview.presenter';

const [known] = framesOverviewFacts['ingen venter'];
const [unknown] = framesOverviewFacts['runden sluttede, før portalen begyndte'];
const [unset] = framesOverviewFacts['heller ikke rammen er kendt'];
const cellsOf = (of: FramesOverview) =>
  presentFramesOverview(of).table.rows.map(({ cells }) => cells.map(({ text }) => text));

describe('the overview of a round whose use is not known', () => {
  it('says so, and shows neither zero nor free money', () => {
    const page = presentFramesOverview(unknown);
    expect(page.turn.sentence).toBe('Det er ikke oplyst, hvordan rammerne i denne runde blev brugt.');
    expect(page.stacks.map(({ stack }) => stack)).toEqual([null, null]);
    expect(page.spread.rows.map(({ value }) => value)).toEqual(['ikke oplyst', 'ikke oplyst']);
    expect(JSON.stringify(page)).not.toMatch(/nye kontrakter|\bfri\b|"0"/);
  });

  it('keeps the frame that is known, and leaves the rest empty in table and spreadsheet', () => {
    const six = Array.from({ length: 6 }, () => 'ikke oplyst');
    expect(cellsOf(unknown)).toEqual([
      ['Joblife', '600.000\u00a0kr.', ...six],
      ['Nfa', 'ikke oplyst', ...six],
      ['I alt, hvor rammen er kendt', '600.000\u00a0kr.', ...six],
    ]);
    expect(framesCsv(unknown)[1]).toEqual(['Joblife', '600000,00', '', '', '', '', '', '']);
  });

  it('adds nothing up where no frame is known', () => {
    expect(cellsOf(unset).map(([name]) => name)).toEqual(['Joblife', 'Nfa']);
    expect(framesCsv(unset)).toHaveLength(3);
    expect(presentFramesOverview(unset).turn.sentence).toBe('Rammerne i denne runde er ikke oplyst.');
  });
});

describe('the overview of a round that has closed', () => {
  const closed = (phase: 'ending' | 'over') =>
    presentFramesOverview({ ...known, frames: [{ ...exampleFrame, phase }] });

  it('never offers its money for new contracts', () => {
    const explained = (phase: 'ending' | 'over') =>
      closed(phase).stacks[0]?.stack?.segments.find(({ stage }) => stage === 'free')?.explanation;
    expect(explained('ending')).toBe('Kan kun bruges til henvendelser, der allerede er sendt');
    expect(explained('over')).toBe('Runden er slut, og pengene kan ikke bruges mere');
    expect(closed('over').turn.sentence).toMatch(/^Runden er slut\. 391\.500\u00a0kr\. blev ikke brugt/);
    expect(closed('over').table.columns.at(-1)?.label).toBe('Ikke brugt');
    expect(presentFramesOverview(known).stacks[0]?.stack?.segments.at(-1)?.explanation).toMatch(
      /nye kontrakter/,
    );
  });
});

const counts = {
  courses: 0,
  waiting: 0,
  dialogueMet: 0,
  dialogueBreached: 0,
  contractMet: 0,
  contractBreached: 0,
};
const provider = (providerId: string, name: string) => ({ providerId, name, counts });

describe('the frames as a spreadsheet', () => {
  it('has a row a provider, nothing where no frame is set, and the sum of those that are', () => {
    const unset = { ...exampleFrame, frameId: 'g', providerId: ids.unit, total: null };
    const rows = framesCsv({
      frames: [exampleFrame, unset],
      providers: [provider(ids.other, 'Nfa'), provider(ids.unit, 'Ruc'), provider(ids.provider, 'Joblife')],
    });
    const figures = ['600000,00', '50000,00', '20000,00', '0,00', '90000,00', '48500,00', '391500,00'];
    const head = ['Udbyder', 'Ramme', 'Betalt', 'Faktureret', 'Leveret', 'Aftalt', 'Holdt', 'Fri'];
    expect(rows[0]).toEqual(head);
    expect(rows[1]).toEqual(['Nfa', ...figures.map(() => '')]);
    expect(rows[2]).toEqual(['Ruc', ...figures.map(() => '')]);
    expect(rows[3]).toEqual(['Joblife', ...figures]);
    expect(rows[4]?.slice(0, 2)).toEqual(['I alt, hvor rammen er kendt', '600000,00']);
  });
});
