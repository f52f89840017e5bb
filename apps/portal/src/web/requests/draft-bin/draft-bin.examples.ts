import { join } from 'node:path';
import { defineExamples } from '../../../views';
import type { BinnedDraft } from '@samraad/requests';
import { ids } from '../../cases/case.facts.examples';
import { presentBin, presentBinned } from './draft-bin.presenter';

const draft: BinnedDraft = {
  ...{ caseId: ids.request, title: 'Ro på efter sammenlægningen', reference: 'SR-7KQ4-M2' },
  ...{ unit: 'Akutmodtagelsen', coordinatingUnitId: ids.unit, by: 'Jonas Lind' },
  ...{ at: new Date('2026-11-20T13:10:00Z'), until: '2026-12-20', purged: false },
};

/** Where a deleted draft went. */
export const binnedExamples = defineExamples({
  template: join(__dirname, 'binned.hbs'),
  present: presentBinned,
  facts: {
    'den kan tages op': [draft, true],
    'en anden arbejdsplads koordinerer': [{ ...draft, title: null }, false],
    'den er tømt': [{ ...draft, title: null, purged: true }, true],
  },
});

/** The bin. */
export const draftBinExamples = defineExamples({
  template: join(__dirname, 'draft-bin.hbs'),
  present: presentBin,
  facts: {
    'to slettede kladder': [{ items: [draft, { ...draft, title: null }], total: 2 }, 1],
    'mange sider': [{ items: [draft], total: 41 }, 2],
    tom: [{ items: [], total: 0 }, 1],
  },
});
