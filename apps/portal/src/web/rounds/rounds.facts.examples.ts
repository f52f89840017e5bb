import type { CaseOfChange, DraftOnDesk, RoundClosing, RoundDraft, RoundPlan } from '@samraad/rounds';
import { problemsOf } from '@samraad/rounds';
import { ok18Rules, type WorkplaceKind } from '@samraad/scheme';
import { Fields } from '../../views';
import { ids } from '../cases/case.facts.examples';
import { round } from '../requests/whole-request/whole-request.facts.examples';
import { Sent } from '../shell';
import type { DraftOnPage } from './draft-on-page.reader';
import { partOf, type PlanPart } from './parts';
import type { RoundsListed } from './round-list/round-list.presenter';

const violence = {
  key: 'violence-threats',
  name: 'Vold og trusler',
  shortName: 'Vold og trusler',
  description: 'Når nogen truer.',
  about: '',
};
/** The round one is made from. */
export const origin: RoundPlan = {
  name: 'Prøverunden 2026–2028',
  requestsFrom: '2026-04-01',
  requestsTo: '2028-03-31',
  lastDeliveryDay: '2029-03-31',
  modelChoiceBy: '2026-05-01',
  themes: [violence],
  providers: [{ key: 'joblife', tranches: [{ opensOn: '2026-04-01', amount: '90000000' }] }],
  rules: ok18Rules,
};
const plan: RoundPlan = {
  ...origin,
  name: 'Prøverunden 2028–2030',
  requestsFrom: '2028-04-01',
  requestsTo: '2030-03-31',
  lastDeliveryDay: '2031-03-31',
  modelChoiceBy: '2028-05-01',
  providers: [{ key: 'joblife', tranches: [{ opensOn: '2028-04-01', amount: '100000000' }] }],
  rules: { ...ok18Rules, clocks: { dialogueDays: 7, contractDays: 21 } },
};
const workplaces: WorkplaceKind[] = [
  { manager: true, amr: true, tr: true, committee: false, count: 271 },
  { manager: true, amr: true, tr: false, committee: false, count: 41 },
];
const standing = {
  dialogueRuns: false,
  contractRuns: false,
  contractSent: false,
  evaluated: false,
} as const;
/** An open case of the round. */
export const touchedCase: CaseOfChange = {
  ...standing,
  caseId: ids.request,
  number: 39,
  unitName: 'Psykiatrisk akutmodtagelse',
  stage: 'sent_to_provider',
  dialogueRuns: true,
  contractRuns: true,
};
/** A draft with what is said of it. */
export const desk = (more: Partial<DraftOnDesk> = {}): DraftOnDesk => ({
  plan,
  state: 'draft',
  version: 4,
  origin,
  around: { today: '2028-01-18', rounds: [origin], workplaces },
  touched: { running: 9, drafts: 5, signatures: 2, regions: 5 },
  names: { joblife: 'Joblife', nfa: 'NFA' },
  keyTaken: false,
  ...more,
});
/** A draft on its page. */
export const draft = (more: Partial<DraftOnPage> = {}): DraftOnPage => {
  const on = more.desk ?? desk();
  return {
    draftId: ids.request,
    desk: on,
    problems: on.state === 'draft' ? problemsOf(on) : [],
    context: { names: on.names, themes: [violence], around: on.around },
    waiting: null,
    roundKey: null,
    side: 'central_employers',
    ...more,
  };
};
/** A proposal over it. */
export const waiting = {
  id: ids.request,
  kind: 'round.open',
  title: 'Åbn Prøverunden 2028–2030',
  side: 'central_employers',
  lapsesAt: new Date('2028-02-01T22:59:59Z'),
} as const;
/** A change of the round that runs. */
export const changing = desk({
  plan: {
    ...origin,
    validFrom: '2028-02-01',
    rules: { ...ok18Rules, clocks: { dialogueDays: 7, contractDays: 21 }, payDays: 14 },
  },
  around: { today: '2028-01-18', rounds: [], workplaces },
  change: {
    roundId: ids.request,
    before: origin,
    decidedFrom: null,
    plannedUntil: null,
    signing: 1,
    cases: [
      { ...standing, stage: 'sent_to_provider', dialogueRuns: true, contractRuns: true, count: 3 },
      { ...standing, stage: 'contracted', count: 6 },
    ],
  },
});
/** A draft whose rules do not fit. */
export const unfit = desk({
  plan: { ...plan, themes: [], rules: { ...plan.rules, answerThreshold: 1 } },
  origin: null,
});
/** A draft as the list shows it. */
export const written: RoundDraft = {
  id: ids.request,
  madeFrom: null,
  changes: null,
  plan,
  state: 'draft',
  roundId: null,
  version: 4,
  createdBy: ids.mette,
  createdAt: new Date('2028-01-10T09:00:00Z'),
  changedBy: ids.mette,
  changedAt: new Date('2028-01-18T09:00:00Z'),
};
/** The list of rounds. */
export const listed = (more: Partial<RoundsListed> = {}): RoundsListed => ({
  rounds: [round],
  drafts: [written],
  today: '2026-12-01',
  onlyReads: false,
  ...more,
});
/** Nothing typed. */
export const fields = new Fields({}, []);
/** One rule of a draft on its own page. */
export const part = (name: string, on = draft()) => {
  const found = partOf(name, on.context);
  if (!found) throw new Error(`no part ${name}`);
  return [found, on, new Sent()] as [PlanPart, DraftOnPage, Sent];
};

const left = {
  ...{ set: true, held: '4500000', used: '90000000', later: '0', moving: '4500000', needs: 0 },
} as const;
/** A round as its closing finds it. */
export const closing: RoundClosing = {
  ...{ roundId: ids.request, key: 'proeverunden', name: origin.name, phase: 'open', today: '2028-01-18' },
  requestsFrom: origin.requestsFrom,
  requestsTo: origin.requestsTo,
  lastDeliveryDay: origin.lastDeliveryDay,
  modelChoiceBy: origin.modelChoiceBy,
  taking: true,
  known: true,
  open: { numbered: 31, running: 9, withoutContract: 3, completing: 0, drafts: 5, signing: 2, signatures: 2 },
  carriesOver: true,
  next: { id: ids.request, name: 'Prøverunden 2028–2030', requestsFrom: '2028-04-01' },
  frames: [
    {
      ...left,
      ...{ frameId: ids.request, providerId: ids.provider, provider: 'Joblife', free: '21200000' },
      ...{ next: { frameId: ids.unit, free: '100000000' }, left: 'goes' },
    },
    {
      ...left,
      ...{ frameId: ids.unit, providerId: ids.unit, provider: 'NFA', free: '40000000', needs: 3 },
      ...{ next: { frameId: ids.unit, free: '90000000' }, left: 'waits-for-cases' },
    },
    {
      ...left,
      ...{ frameId: ids.unit, providerId: ids.unit, provider: 'RUC', free: '0', next: null, left: 'nothing' },
    },
  ],
};
