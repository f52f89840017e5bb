import type { RoundPart, RoundPlan } from '@samraad/rounds';
import {
  type ContractSigners,
  contractSigners,
  type AttestingSide,
  attestingSides,
  reachOf,
  type SigningRule,
  signingSentence,
  stricterChoices,
  trioKinds,
  trioOf,
  withTrio,
} from '@samraad/scheme';
import { z } from 'zod';
import { choice, choices } from '../../shell';
import { fieldWords as words, partWords, reachWords } from './parts.da';
import { type PlanPart, shown } from './plan-part';
import { sayPart } from './say-part.da';

const yesNo = ['ja', 'nej'] as const;
type YesNo = (typeof yesNo)[number];
const asked = (value: boolean): YesNo => (value ? 'ja' : 'nej');
const items = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const base = (part: RoundPart) => ({
  part,
  ...partWords[part],
  say: (plan: RoundPlan, { names }: { names: Readonly<Record<string, string>> }) =>
    sayPart[part](plan, names),
});

const tranches: PlanPart = {
  ...base('tranches'),
  form: () => z.object({ carries: choice(yesNo, words.carriesOver), binds: choice(yesNo, words.bindBefore) }),
  stored: ({ rules }) => ({
    carries: asked(rules.trancheCarriesOver),
    binds: asked(rules.bindBeforeTrancheOpens),
  }),
  fields: (f) => [
    shown('radios', f.radios({ name: 'carries', label: words.carriesOver, items: items(words.carries) })),
    shown('radios', f.radios({ name: 'binds', label: words.bindBefore, items: items(words.binds) })),
  ],
  change: ({ carries, binds }: { carries: YesNo; binds: YesNo }, plan) => ({
    ...plan,
    rules: { ...plan.rules, trancheCarriesOver: carries === 'ja', bindBeforeTrancheOpens: binds === 'ja' },
  }),
};

const moneyLeft: PlanPart = {
  ...base('money-left'),
  form: () => z.object({ moves: choice(yesNo, words.moneyLeft) }),
  stored: ({ rules }) => ({ moves: asked(rules.moneyCarriesOver) }),
  fields: (f) => [
    shown('radios', f.radios({ name: 'moves', label: words.moneyLeft, items: items(words.moneys) })),
  ],
  change: ({ moves }: { moves: YesNo }, plan) => ({
    ...plan,
    rules: { ...plan.rules, moneyCarriesOver: moves === 'ja' },
  }),
};

const paying: PlanPart = {
  ...base('paying'),
  form: () => z.object({ approved: choice(yesNo, words.paying) }),
  stored: ({ rules }) => ({ approved: asked(rules.approveBeforePay) }),
  fields: (f) => [
    shown('radios', f.radios({ name: 'approved', label: words.paying, items: items(words.payings) })),
  ],
  change: ({ approved }: { approved: YesNo }, plan) => ({
    ...plan,
    rules: { ...plan.rules, approveBeforePay: approved === 'ja' },
  }),
};

const signers: PlanPart = {
  ...base('contract-signers'),
  form: () => z.object({ signers: choice(contractSigners, words.contractSigners) }),
  stored: ({ rules }) => ({ signers: rules.contractSigners }),
  fields: (f) => [
    shown(
      'radios',
      f.radios({ name: 'signers', label: words.contractSigners, items: items(words.contractSigns) }),
    ),
  ],
  change: (typed: { signers: ContractSigners }, plan) => ({
    ...plan,
    rules: { ...plan.rules, contractSigners: typed.signers },
  }),
};

const attesting: PlanPart = {
  ...base('attesting'),
  form: () => z.object({ by: choice(attestingSides, words.attesting) }),
  stored: ({ rules }) => ({ by: rules.attestedBy }),
  fields: (f) => [
    shown('radios', f.radios({ name: 'by', label: words.attesting, items: items(words.attestings) })),
  ],
  change: ({ by }: { by: AttestingSide }, plan) => ({ ...plan, rules: { ...plan.rules, attestedBy: by } }),
};

const order: PlanPart = {
  ...base('order'),
  form: () => z.object({ opens: choice(yesNo, words.order) }),
  stored: ({ rules }) => ({ opens: asked(rules.order.compliedAllows) }),
  fields: (f) => [
    shown('radios', f.radios({ name: 'opens', label: words.order, items: items(words.orders) })),
  ],
  change: ({ opens }: { opens: YesNo }, plan) => ({
    ...plan,
    rules: { ...plan.rules, order: { ...plan.rules.order, compliedAllows: opens === 'ja' } },
  }),
};

const roles = ['amr', 'tr'] as const;
const bodies = ['committee', 'mainCommittee'] as const;
interface SigningTyped {
  readonly roles: (typeof roles)[number][];
  readonly signers: '1' | '2';
  readonly bodies: (typeof bodies)[number][];
  readonly trio: (typeof trioKinds)[number];
}

const signing: PlanPart = {
  ...base('signing'),
  form: () =>
    z.object({
      roles: choices(roles, words.employeeRoles, { min: 1 }),
      signers: choice(['1', '2'], words.employeeSigners),
      bodies: choices(bodies, words.committees),
      trio: choice(trioKinds, words.trio),
    }),
  stored: ({ rules: { signing: rule } }) => ({
    roles: rule.employeeRoles,
    signers: String(rule.employeeSigners),
    bodies: bodies.filter((body) => rule[body]),
    trio: trioOf(rule),
  }),
  fields: (f) => [
    shown(
      'checkboxes',
      f.checkboxes({ name: 'roles', label: words.employeeRoles, items: items(words.roles) }),
    ),
    shown('radios', f.radios({ name: 'signers', label: words.employeeSigners, items: items(words.signers) })),
    shown(
      'checkboxes',
      f.checkboxes({ name: 'bodies', label: words.committees, items: items(words.committee) }),
    ),
    shown('radios', f.radios({ name: 'trio', label: words.trio, items: items(words.trios) })),
  ],
  notes: ({ rules }, { around }) => signingNotes(rules.signing, around.workplaces),
  change: (typed: SigningTyped, plan) => ({
    ...plan,
    rules: { ...plan.rules, signing: signingOf(typed, plan.rules.signing) },
  }),
};

function signingOf(typed: SigningTyped, before: SigningRule): SigningRule {
  const [first = 'amr', ...more] = typed.roles;
  const rule = {
    ...before,
    employeeRoles: [first, ...more] as SigningRule['employeeRoles'],
    employeeSigners: Number(typed.signers),
    committee: typed.bodies.includes('committee'),
    mainCommittee: typed.bodies.includes('mainCommittee'),
  };
  return withTrio(rule, typed.trio);
}

/** The rule in words, how many workplaces it lets ask, and what the next stricter choice would cost. */
export function signingNotes(rule: SigningRule, workplaces: Parameters<typeof reachOf>[1]): string[] {
  const reach = reachOf(rule, workplaces);
  const costs = stricterChoices(rule, workplaces).filter(({ lost }) => lost > 0);
  return [
    reachWords.says(signingSentence(rule)),
    reachWords.able(reach.able, reach.workplaces),
    ...costs.map(({ choice: stricter, lost }) => reachWords.cost[stricter](lost)),
  ];
}

/** The rules that are choices. */
export const choiceParts: readonly PlanPart[] = [
  tranches,
  moneyLeft,
  paying,
  order,
  signing,
  signers,
  attesting,
];
