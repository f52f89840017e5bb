import { editableStages, endStages, mayMove, nextStages, stages, type Stage } from './request-state';

describe('the stage table', () => {
  const reachable = (start: Stage): Set<Stage> => {
    const seen = new Set<Stage>([start]);
    for (const stage of seen) for (const next of nextStages[stage]) seen.add(next);
    return seen;
  };

  it('names every stage once and no unknown one', () => {
    expect(Object.keys(nextStages).sort()).toEqual([...stages].sort());
    for (const targets of Object.values(nextStages)) {
      for (const target of targets) expect(stages).toContain(target);
      expect(new Set(targets).size).toBe(targets.length);
    }
  });

  it('lets a draft reach every stage', () => {
    expect([...reachable('draft')].sort()).toEqual([...stages].sort());
  });

  it('ends only where it says it ends', () => {
    const dead = stages.filter((stage) => nextStages[stage].length === 0);
    expect(dead).toEqual(endStages);
    for (const stage of stages) expect(endStages.some((end) => reachable(stage).has(end))).toBe(true);
  });

  it('answers whether a move is allowed', () => {
    expect(mayMove('draft', 'awaiting_signatures')).toBe(true);
    expect(mayMove('draft', 'contracted')).toBe(false);
    for (const end of endStages) expect(stages.some((stage) => mayMove(end, stage))).toBe(false);
  });

  it('lets the parties change the content until the provider has it', () => {
    expect(editableStages).toEqual(['draft', 'awaiting_signatures', 'awaiting_endorsement', 'returned']);
  });

  it('never goes back before the number once it is taken, except to choose another provider', () => {
    const afterNumber = reachable('sent_to_provider');
    for (const early of ['draft', 'awaiting_signatures', 'awaiting_endorsement', 'returned'] as const) {
      expect(afterNumber.has(early)).toBe(false);
    }
  });
});
