import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { presentCopyDraft } from './copy-draft.presenter';

/** Beginning from an earlier request. */
export const copyDraftExamples = defineExamples({
  template: join(__dirname, 'copy-draft.hbs'),
  present: presentCopyDraft,
  facts: {
    'en tidligere henvendelse': [
      { id: ids.request, title: 'Ro på efter sammenlægningen', reference: 'SR-7KQ4-M2', bothSides: false },
    ],
    'roller på begge sider': [
      { id: ids.request, title: 'Ro på efter sammenlægningen', reference: 'SR-7KQ4-M2', bothSides: true },
    ],
    'en kladde uden titel': [
      { id: ids.request, title: 'SR-7KQ4-M2', reference: 'SR-7KQ4-M2', bothSides: false },
    ],
  },
});
