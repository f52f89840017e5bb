import { accessTable, type Act, isCaseAct, relationsOf, type Relation } from '@samraad/identity';
import { allCaseActs, isOpenIn, mayActNow, stageObstacle } from './case-acts.rules';
import { caseActTable } from './case-acts.table';
import { endStages, type Stage, stages } from './request-state';

const openIn = (stage: Stage) => allCaseActs.filter((act) => isOpenIn(act, stage));

describe('who may do what when', () => {
  it('says when for every act on a case that changes something, and for no other', () => {
    const reading = /\.(read|list)/;
    const writes = (Object.keys(accessTable) as Act[]).filter((act) => isCaseAct(act) && !reading.test(act));
    expect([...allCaseActs].sort()).toEqual(writes.sort());
    expect([...allCaseActs]).toEqual([...allCaseActs].sort());
  });

  it('lets nothing be done in a case that has ended, and something in every other stage', () => {
    for (const stage of stages)
      expect({ stage, open: openIn(stage).length > 0 }).toEqual({ stage, open: !endStages.includes(stage) });
  });

  it('refuses an act in every stage that is not its own, with words that need nothing filled in', () => {
    for (const act of allCaseActs)
      for (const stage of stages) {
        const obstacle = stageObstacle(act, stage);
        expect(obstacle === null).toBe(isOpenIn(act, stage));
        if (obstacle) expect(obstacle).toMatchObject({ status: 409, params: {} });
      }
  });

  it.each([
    ['requests.confirm-provider', 'withdrawn', 'requests.provider-not-open'],
    ['dialogue.decline', 'contract_proposed', 'dialogue.too-late-to-decline'],
    ['dialogue.message', 'draft', 'dialogue.no-provider'],
    ['dialogue.message', 'choosing_provider', 'dialogue.no-provider'],
    ['dialogue.message', 'closed', 'dialogue.case-ended'],
    ['delivery.attest', 'in_dialogue', 'delivery.no-contract'],
    ['delivery.attest', 'contracted', 'delivery.nothing-to-attest'],
    ['delivery.attest', 'effect', 'delivery.already-attested'],
    ['requests.edit', 'sent_to_provider', 'requests.content-locked'],
  ] as const)('%s in %s: %s', (act, stage, key) => {
    expect(stageObstacle(act, stage)?.key).toBe(key);
  });

  it('gives no act to one who stands outside, and each to somebody in one of its stages', () => {
    for (const act of allCaseActs) {
      const { stages: open } = caseActTable[act];
      const relations = relationsOf(act).filter((one): one is Relation => one !== 'none');
      const who = accessTable[act].flatMap((row) => row.who).map((role) => ({ role }));
      expect(open.every((stage) => mayActNow(act, { roles: who }, new Set(relations), stage))).toBe(true);
      expect(stages.some((stage) => mayActNow(act, { roles: who }, new Set(), stage))).toBe(false);
      expect(stages.some((stage) => mayActNow(act, null, new Set(relations), stage))).toBe(false);
    }
  });
});
