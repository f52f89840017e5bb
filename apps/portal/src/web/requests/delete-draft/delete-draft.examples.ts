import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { presentDeleteDraft } from './delete-draft.presenter';

/** Deleting a draft. */
export const deleteDraftExamples = defineExamples({
  template: join(__dirname, 'delete-draft.hbs'),
  present: presentDeleteDraft,
  facts: {
    'en kladde, der kan slettes': [exampleDesk(filled), false],
    'der har været bedt om underskrifter': [exampleDesk(filled), true],
    'en anden arbejdsplads koordinerer': [
      exampleDesk(filled, { viewer: { ...exampleDesk().viewer, coordinating: false } }),
      false,
    ],
  },
});
