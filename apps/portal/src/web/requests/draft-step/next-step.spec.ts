import { requestPaths, stepKeys } from '../requests.paths';
import { ids } from '../../cases/case.facts.examples';
import { exampleDesk, filled, round } from '../whole-request/whole-request.facts.examples';
import { afterStep } from './next-step';

const desk = exampleDesk(filled);
const id = ids.request;
const ordered = (orderAnswer: 'same_matter' | 'unknown' | 'complied') =>
  exampleDesk({
    ...filled,
    workplaces: desk.request.workplaces.map((one) => ({
      ...one,
      orderAnswer,
      orderCompliedOn: '2026-11-02',
    })),
  });

describe('after a page of the draft', () => {
  it('comes the next one, and after the last the task list', () => {
    for (const [index, key] of stepKeys.entries()) {
      const next = stepKeys[index + 1];
      expect(afterStep(key, desk, {})).toBe(next ? requestPaths.step(id, next) : requestPaths.draft(id));
    }
  });

  it('comes what was asked for', () => {
    expect(afterStep('om', desk, { then: 'previous' })).toBe(requestPaths.step(id, 'temaer'));
    expect(afterStep('arbejdspladser', desk, { then: 'previous' })).toBe(requestPaths.step(id, 'formaal'));
    expect(afterStep('om', desk, { then: 'stay', to: 'gennemse' })).toBe(requestPaths.step(id, 'om'));
    expect(afterStep('om', desk, { then: 'draft' })).toBe(requestPaths.draft(id));
    expect(afterStep('arbejdspladser', desk, { then: 'again', to: 'gennemse' })).toBe(
      requestPaths.step(id, 'arbejdspladser'),
    );
    expect(afterStep('om', desk, { to: 'gennemse' })).toBe(requestPaths.check(id));
    expect(afterStep('om', desk, { to: 'https://ond.example' })).toBe(requestPaths.step(id, 'oensker'));
  });

  it.each(['crisis', 'personal'] as const)('comes the kind refusal of %s', (purpose) => {
    const refused = exampleDesk({ answers: { purpose } });
    expect(afterStep('formaal', refused, { to: 'gennemse' })).toBe(requestPaths.elsewhere(id));
    expect(afterStep('om', refused, {})).toBe(requestPaths.step(id, 'oensker'));
  });

  it('comes what an order means under the round', () => {
    expect(afterStep('paabud', ordered('same_matter'), {})).toBe(requestPaths.blocked(id));
    expect(afterStep('paabud', ordered('unknown'), {})).toBe(requestPaths.blocked(id));
    expect(afterStep('paabud', ordered('complied'), {})).toBe(requestPaths.step(id, 'orientering'));
    const ok15 = {
      ...round,
      rules: { ...round.rules, order: { ...round.rules.order, compliedAllows: false } },
    };
    expect(afterStep('paabud', { ...ordered('complied'), round: ok15 }, {})).toBe(requestPaths.blocked(id));
  });
});
