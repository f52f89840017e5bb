import { join } from 'node:path';
import type { ContractDetail } from '@samraad/contracts';
import { defineExamples } from '../../../views';
import { exampleOwnLine } from '../../cases/case-line.facts.examples';
import { asJoined, asManager, asProvider, exampleCase, ids } from '../../cases/case.facts.examples';
import { exampleComments } from '../contract-comments/contract-comments.examples';
import {
  exampleContent,
  exampleContract,
  exampleContractDesk,
  exampleJointContract,
  exampleJointDesk,
  exampleVersion,
} from '../contract.facts.examples';
import { exampleFiled } from '../contract-file/contract-file.examples';
import { exampleWaiting } from '../../waiting/waiting.facts.examples';
import { presentContractPage } from './contract-page.presenter';

const more = {
  free: null,
  place: null,
  submission: 'indsendelse',
  view: 'whole',
  personId: ids.mette,
} as const;
const dearer = exampleContract({
  state: 'changes_asked',
  draft: { ...exampleContent, price: '5200000', scope: 'Fire møder og en workshop for hele afsnittet.' },
});
const framed = exampleContract({
  versions: [
    exampleVersion(1, {
      content: { ...exampleContent, period: { startsOn: '2027-01-04', endsOn: '2027-06-30' } },
    }),
  ],
});
const at = new Date('2026-12-03T10:00:00Z');
const waiting = (why: Partial<NonNullable<ContractDetail['waiting']>>): ContractDetail['waiting'] => ({
  since: at,
  reason: null,
  takeUpOfferedAt: null,
  takeUpBy: null,
  takeUpPassedAt: null,
  openSince: null,
  savingSince: null,
  firstSince: null,
  ...why,
});

const passed = exampleContract({
  state: 'draft',
  versions: [],
  signatures: [],
  currentNo: 0,
  signBy: null,
  pen: 'parties',
  penSince: at,
  penMovedBy: 'Karin Dal',
  writers: [
    { part: 'scope', by: 'Mette Holm', side: 'management', at },
    { part: 'price', by: 'Karin Dal', side: 'provider', at },
  ],
});

/** The contract as everybody reads it. */
export const contractPageExamples = defineExamples({
  template: join(__dirname, 'contract-page.hbs'),
  present: presentContractPage,
  facts: {
    'intet er skrevet': [exampleContractDesk(null, asProvider), more],
    'en kladde, hvor noget mangler': [
      exampleContractDesk(
        exampleContract({
          state: 'draft',
          draft: {
            scope: 'Tre møder.',
            activities: [{ title: 'Møde', kind: 'meeting', plannedOn: null, description: '' }],
          },
          versions: [],
          signatures: [],
          currentNo: 0,
          signBy: null,
        }),
        asManager,
      ),
      more,
    ],
    'sendt, din tur': [exampleContractDesk(exampleContract(), asManager), more],
    'sendt, og den anden sides rolle er kun oplyst': [
      {
        ...exampleContractDesk(exampleContract(), asManager),
        parties: [
          {
            personId: ids.mette,
            name: 'Mette Holm',
            side: 'management',
            coordinating: true,
            unitIds: [ids.unit],
          },
          {
            ...{ personId: ids.jonas, name: 'Jonas Lind', side: 'employees', coordinating: true },
            ...{ unitIds: [ids.unit], stated: true },
          },
        ],
      },
      more,
    ],
    'sendt, hver arbejdsplads skriver under, din tur for en, der er gået med': [
      exampleJointDesk(exampleJointContract(), asJoined),
      more,
    ],
    'sendt, hver arbejdsplads skriver under, din side har skrevet under': [
      exampleJointDesk(exampleJointContract(), asManager),
      more,
    ],
    'bedt om ændringer, med jeres egen kontrakt som bilag': [
      exampleContractDesk(exampleFiled, asProvider),
      more,
    ],
    'klar, venter på plads': [
      exampleContractDesk(exampleContract({ state: 'waiting', signBy: null }), asProvider),
      { ...more, free: 1000000n },
    ],
    'tilbudt en del af pladsen, udbyderens side': [
      exampleContractDesk(
        exampleContract({ state: 'waiting', signBy: null, waiting: waiting({ reason: 'no_room' }) }),
        asProvider,
      ),
      { ...more, free: 2_000_000n, place: exampleWaiting() },
    ],
    'udbyderen gemmer pladsen, udbyderens side': [
      exampleContractDesk(
        exampleContract({ state: 'waiting', signBy: null, waiting: waiting({ reason: 'no_room' }) }),
        asProvider,
      ),
      { ...more, free: 2_000_000n, place: exampleWaiting({ offer: 'saving', takeUpBy: null }) },
    ],
    'venter som nummer to, partens side': [
      exampleContractDesk(
        exampleContract({ state: 'waiting', signBy: null, waiting: waiting({ reason: 'others_ahead' }) }),
        asManager,
      ),
      { ...more, place: exampleWaiting({ place: 2, of: 3, offer: 'none' }) },
    ],
    'venter på plads, og ingen plads er i sigte': [
      exampleContractDesk(
        exampleContract({ state: 'waiting', signBy: null, waiting: waiting({ reason: 'no_room' }) }),
        asManager,
      ),
      { ...more, place: exampleWaiting({ offer: 'saving', expected: null }) },
    ],
    'bedt om ændringer, anden udgave': [
      exampleContractDesk(
        exampleContract({
          state: 'changes_asked',
          versions: [exampleVersion(1), exampleVersion(2)],
          currentNo: 2,
          setback: {
            kind: 'changes-asked',
            by: 'Jonas Lind',
            side: 'employees',
            at,
            reason: 'Vi vil mødes oftere.',
          },
        }),
        asProvider,
      ),
      more,
    ],
    'hvad kladden ændrer af udgaven': [exampleContractDesk(dearer, asManager), { ...more, view: 'changed' }],
    'en kommentar venter på svar': [
      exampleContractDesk(exampleContract({ comments: exampleComments }), asManager),
      more,
    ],
    'parterne har udkastet, partens side': [exampleContractDesk(passed, asManager), more],
    'parterne har udkastet, udbyderens side': [exampleContractDesk(passed, asProvider), more],
    'kun den enkle tekst': [exampleContractDesk(exampleContract(), asManager), { ...more, view: 'plain' }],
    'en aftale med en periode': [exampleContractDesk(framed, asManager), more],
    'intet er skrevet, partens side': [exampleContractDesk(null, asManager), more],
    'intet kan skrives endnu': [
      { ...exampleContractDesk(null, asManager), facts: exampleCase({ stage: 'sent_to_provider' }) },
      more,
    ],
    'en færdig kladde, udbyderens side': [
      exampleContractDesk(
        exampleContract({ state: 'draft', versions: [], signatures: [], currentNo: 0, signBy: null }),
        asProvider,
      ),
      more,
    ],
    'en kladde, hvor noget mangler, udbyderens side': [
      exampleContractDesk(
        exampleContract({
          state: 'draft',
          draft: { scope: 'Tre møder.', followUp: '  ' },
          versions: [],
          signatures: [],
          currentNo: 0,
          signBy: null,
          setback: { kind: 'lapsed', by: null, side: null, at, reason: null },
        }),
        asProvider,
      ),
      more,
    ],
    'sendt, du mangler at skrive under': [
      {
        ...exampleContractDesk(exampleContract(), asManager),
        line: exampleOwnLine('Læs kontrakten, og skriv under', 'Skriv under', 'sign-contract'),
      },
      more,
    ],
    'anden udgave sendt, udbyderens side': [
      exampleContractDesk(
        exampleContract({ versions: [exampleVersion(1), exampleVersion(2)], currentNo: 2 }),
        asProvider,
      ),
      more,
    ],
    'bedt om ændringer af ledelsen, partens side, dagene ikke i orden': [
      exampleContractDesk(
        exampleContract({
          state: 'changes_asked',
          draft: {
            ...exampleContent,
            activities: [
              { title: 'Uden dag', kind: 'workshop', plannedOn: null, description: '' },
              { title: 'Sidst', kind: 'meeting', plannedOn: '2027-03-02', description: '' },
              { title: 'Først', kind: 'meeting', plannedOn: '2027-01-12', description: '' },
            ],
          },
          setback: {
            kind: 'changes-asked',
            by: 'Mette Holm',
            side: 'management',
            at,
            reason: 'Vi vil begynde før.',
          },
        }),
        asManager,
      ),
      more,
    ],
    'venter på plads, partens side': [
      exampleContractDesk(
        exampleContract({ state: 'waiting', signBy: null, waiting: waiting({ reason: 'no_room' }) }),
        asManager,
      ),
      more,
    ],
    'venter på plads, turen gik videre': [
      exampleContractDesk(
        exampleContract({ state: 'waiting', signBy: null, waiting: waiting({ takeUpPassedAt: at }) }),
        asProvider,
      ),
      { ...more, free: 5000000n },
    ],
    'underskrevet af alle': [exampleContractDesk(exampleContract({ state: 'signed' }), asManager), more],
    'trukket tilbage, sagen er slut': [
      exampleContractDesk(
        exampleContract({
          state: 'ended',
          setback: {
            kind: 'withdrawn',
            by: 'Karin Dal',
            side: 'provider',
            at,
            reason: 'Arbejdspladsen er lukket.',
          },
        }),
        asManager,
      ),
      more,
    ],
  },
});
