import { ids } from '../../cases/case.facts.examples';
import { exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { partsOfStep, partsWritten } from './parts-of-step';

const [own] = exampleDesk(filled).request.workplaces;
const another = { ...own, unitId: ids.other, coordinating: false } as NonNullable<typeof own>;
const desk = exampleDesk({ ...filled, workplaces: [own, another].filter((one) => one !== undefined) });

describe('the parts of the draft that a page writes', () => {
  it('are of the order question those of the own workplace alone: what another answers makes no page old', () => {
    expect(partsOfStep('paabud', desk)).toEqual([`order:${ids.unit}`, `order:${ids.other}`]);
    expect(partsWritten('paabud', desk)).toEqual([`order:${ids.unit}`]);
  });

  it('are of every other page all it shows', () => {
    expect(partsWritten('oensker', desk)).toEqual(partsOfStep('oensker', desk));
    expect(partsWritten('arbejdspladser', desk)).toEqual(['workplaces']);
  });
});
