import { isOpenIn, stages } from '@samraad/requests';
import { withdrawConsequences } from './withdraw-consequences';
import { withdrawRequestWords as words } from './withdraw-request.da';

const numbered = { number: 7, provider: 'Joblife', joint: false };

describe('what it means to take a request back', () => {
  it('names what there is to lose in every stage in which it can be taken back', () => {
    const plain = withdrawConsequences({ ...numbered, stage: 'closed' }).length;
    const open = stages.filter((stage) => isOpenIn('requests.withdraw', stage));
    expect(open).toHaveLength(9);
    for (const stage of open)
      expect({ stage, more: withdrawConsequences({ ...numbered, stage }).length > plain }).toEqual({
        ...{ stage, more: true },
      });
  });

  it('before there is a number tells of none, and of no evaluations', () => {
    const said = withdrawConsequences({ stage: 'draft', number: null, provider: null, joint: true });
    expect(said).toEqual([words.closes, words.draftClosed, words.allTold, words.nothingDeleted]);
  });

  it('tells of the money that is held, and of the place in the list', () => {
    expect(withdrawConsequences({ ...numbered, stage: 'contract_proposed' })).toContain(words.holdReleased);
    expect(withdrawConsequences({ ...numbered, stage: 'waiting_for_room' })).toContain(words.placeLost);
    expect(withdrawConsequences({ ...numbered, stage: 'in_dialogue' })).not.toContain(words.holdReleased);
  });
});
