import { roundParts, type RoundPart } from './check-round';
import { type CaseStanding, touchedParts } from './touched-parts';

const standing: CaseStanding = {
  stage: 'sent_to_provider',
  dialogueRuns: false,
  contractRuns: false,
  contractSent: false,
  evaluated: false,
};
const touched = (changed: readonly RoundPart[], more: Partial<CaseStanding>) =>
  touchedParts(changed, { ...standing, ...more });

describe('what a change is to a case that runs', () => {
  it.each<[RoundPart, Partial<CaseStanding>, 'keeps' | 'meets' | 'neither']>([
    ['signing', {}, 'keeps'],
    ['order', {}, 'keeps'],
    ['contract-signers', {}, 'meets'],
    ['contract-signers', { stage: 'under_way' }, 'meets'],
    ['contract-signers', { stage: 'contract_proposed', contractSent: true }, 'keeps'],
    ['dialogue', { dialogueRuns: true }, 'keeps'],
    ['dialogue', { stage: 'choosing_provider' }, 'meets'],
    ['dialogue', { stage: 'under_way' }, 'neither'],
    ['contract', { contractRuns: true }, 'keeps'],
    ['contract', { stage: 'choosing_provider' }, 'meets'],
    ['warnings', { contractRuns: true }, 'keeps'],
    ['warnings', { stage: 'delivered' }, 'meets'],
    ['closing-days', { dialogueRuns: true }, 'keeps'],
    ['lapses', { stage: 'contract_proposed', contractSent: true }, 'keeps'],
    ['lapses', { stage: 'in_dialogue' }, 'meets'],
    ['lapses', { stage: 'contracted' }, 'neither'],
    ['answer-times', { stage: 'effect' }, 'meets'],
    ['evaluation', { stage: 'under_way' }, 'meets'],
    ['evaluation', { stage: 'attested', evaluated: true }, 'keeps'],
    ['last-delivery', { stage: 'under_way' }, 'meets'],
    ['last-delivery', { stage: 'delivered' }, 'neither'],
    ['attesting', { stage: 'under_way' }, 'meets'],
    ['attesting', { stage: 'delivered' }, 'keeps'],
    ['attesting', { stage: 'attested' }, 'neither'],
    ['small-numbers', {}, 'neither'],
    ['themes', {}, 'neither'],
  ])('%s of a case with %j: %s', (part, more, what) => {
    const { keeps, meets } = touched([part], more);
    expect({ keeps: keeps.length, meets: meets.length }).toEqual({
      keeps: what === 'keeps' ? 1 : 0,
      meets: what === 'meets' ? 1 : 0,
    });
  });

  it('is never both, and concerns only what has changed', () => {
    const { keeps, meets } = touched(roundParts, { dialogueRuns: true, contractRuns: true });
    expect(keeps.filter((part) => meets.includes(part))).toEqual([]);
    expect(touched([], { dialogueRuns: true })).toEqual({ keeps: [], meets: [] });
  });
});
