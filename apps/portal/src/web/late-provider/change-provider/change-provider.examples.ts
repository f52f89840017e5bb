import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleLine } from '../../cases/case-line.facts.examples';
import { exampleCase, exampleCaseOnDesk, ids } from '../../cases/case.facts.examples';
import { Sent } from '../../shell';
import { at } from '../late.facts.examples';
import { changeProviderWords as words } from './change-provider.da';
import { presentChangeProvider } from './change-provider.presenter';
import type { ChangeOnDesk } from './change-provider.reader';

const other = ids.other;
const desk: ChangeOnDesk = {
  ...exampleCaseOnDesk({
    facts: exampleCase({ stage: 'in_dialogue' }),
    line: exampleLine(),
    viewer: { isProvider: false, side: 'employees', coordinating: true, unitIds: [ids.unit] },
    now: at,
  }),
  others: [{ id: other, name: 'RUC' }],
  changes: [],
  names: new Map([
    [ids.mette, 'Mette Holm'],
    [ids.jonas, 'Jonas Lind'],
  ]),
  providerNames: new Map([
    [ids.provider, 'Joblife'],
    [other, 'RUC'],
  ]),
};
const change: ChangeOnDesk['changes'][number] = {
  id: 'x',
  caseId: ids.request,
  fromProviderId: ids.provider,
  toProviderId: other,
  reason: 'RUC har arbejdet med netop det her hos naboafsnittet.',
  proposedBy: ids.mette,
  proposedSide: 'management',
  proposedAt: at,
  state: 'proposed',
  stateSince: at,
  answeredBy: null,
};
const own = { ...desk, viewer: { ...desk.viewer, side: 'management' as const }, changes: [change] };
const none = new Sent();

/** Changing provider, both sides together. */
export const changeProviderExamples = defineExamples({
  template: join(__dirname, 'change-provider.hbs'),
  present: presentChangeProvider,
  facts: {
    'ingen har foreslået noget': [desk, none],
    'den anden side har foreslået et skift': [{ ...desk, changes: [change] }, none],
    'ens egen side venter på svar': [own, none],
    'der er sagt nej': [{ ...desk, changes: [{ ...change, state: 'refused', answeredBy: ids.jonas }] }, none],
    'ingen andre tager imod': [{ ...desk, others: [] }, none],
    'uden grund': [
      desk,
      new Sent({ reason: '' }, [{ field: 'reason', message: `Udfyld feltet »${words.reason}«.` }]),
    ],
  },
  errors: ([, sent]) => sent.errors,
});
