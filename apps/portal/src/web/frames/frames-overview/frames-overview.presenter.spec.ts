import { exampleFrame } from '../../contracts/contract.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { framesCsv } from './frames-overview.presenter';

const counts = {
  courses: 0,
  waiting: 0,
  dialogueMet: 0,
  dialogueBreached: 0,
  contractMet: 0,
  contractBreached: 0,
};
const provider = (providerId: string, name: string) => ({ providerId, name, ...counts });

describe('the frames as a spreadsheet', () => {
  it('has a row a provider, nothing where no frame is set, and the sum', () => {
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
    expect(rows[4]?.slice(0, 2)).toEqual(['I alt', '600000,00']);
  });
});
