import { addCalendarDays } from '@samraad/deadlines';
import {
  AcceptRequest,
  AskForPause,
  AssignConsultant,
  DeclineRequest,
  LogContact,
  ProposeProviderChange,
  ReplyToPause,
  SendMessage,
} from '@samraad/dialogue';
import type { Act } from '../cases/demo-case';
import type { Handler } from './scene';

const contact: Handler<'contact'> = (scene, { kind }) =>
  scene.as(scene.provider, async (tx) => {
    await scene.use(LogContact).execute(tx, {
      caseId: scene.caseId,
      kind,
      heldAt: await tx.now(),
      withManagement: [scene.party('management').personId],
      withEmployees: [scene.party('employees').personId],
    });
  });

const pause: Handler<'pause'> = (scene, { by, days, reason }, day) =>
  scene.as(scene.actor(by), async (tx) => {
    const from = addCalendarDays(day, 1);
    const command = { caseId: scene.caseId, from, to: addCalendarDays(from, days - 1), reason };
    scene.pauseId = (await scene.use(AskForPause).execute(tx, command)).pauseId;
  });

const decline: Handler<'decline'> = async (scene, { code, reason }) => {
  const command = { caseId: scene.caseId, reasonCode: code, reason };
  await scene.as(scene.provider, (tx) => scene.use(DeclineRequest).execute(tx, command));
  scene.choice = null;
};

const assign: Handler<'assign'> = async (scene, { to }) => {
  const { personId } = scene.house.people.person(to);
  const command = { caseId: scene.caseId, personId, note: null };
  await scene.as(scene.coordinator, (tx) => scene.use(AssignConsultant).execute(tx, command));
  scene.assigned(to);
};

/** The other side has not answered: the case stays where it is. */
const proposeChange: Handler<'propose-change'> = async (scene, { by, provider, reason }) => {
  const wish = { caseId: scene.caseId, providerId: scene.house.people.provider(provider), reason };
  await scene.as(scene.party(by), (tx) => scene.use(ProposeProviderChange).execute(tx, wish));
};

/** What provider and parties do with each other before there is a contract. */
export const dialogueActs = {
  contact,
  pause,
  decline,
  'propose-change': proposeChange,
  assign,
  accept: (scene) =>
    scene.as(scene.coordinator, (tx) => scene.use(AcceptRequest).execute(tx, { caseId: scene.caseId })),
  message: async (scene, { by, text }) => {
    const command = { caseId: scene.caseId, body: text };
    await scene.as(scene.actor(by), (tx) => scene.use(SendMessage).execute(tx, command));
  },
  'answer-pause': (scene, { by, confirm }) =>
    scene.as(scene.actor(by), (tx) =>
      scene.use(ReplyToPause).execute(tx, { caseId: scene.caseId, pauseId: scene.pauseId, confirm }),
    ),
} as const satisfies { [K in Act['do']]?: Handler<K> };
