import { exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { presentStep } from './draft-step.presenter';
import { steps } from './steps';

describe('who wrote last on a page of the draft', () => {
  it('is whoever wrote last of all it asks, not of its first answer', () => {
    const authored = [
      {
        field: 'title' as const,
        value: 'Ro',
        author_id: 'm',
        author: 'Mette Holm',
        answered_at: new Date('2026-11-01T09:00:00Z'),
      },
      {
        field: 'kind' as const,
        value: 'advice' as const,
        author_id: 'j',
        author: 'Jonas Lind',
        answered_at: new Date('2026-11-20T09:00:00Z'),
      },
    ];
    const desk = exampleDesk({ ...filled, authored });
    expect(presentStep(steps.om, desk, { fromCheck: false }).author).toContain('Jonas Lind, 20. nov.');
  });
});
