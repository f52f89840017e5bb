import type { Tx } from '@samraad/platform';
import {
  AgreementProcessesQuery,
  AnswerJoining,
  AnswerOrderQuestion,
  type Answers,
  AskForSignatures,
  ChooseSigners,
  ConfirmProvider,
  DeclineSignature,
  EndorseRequest,
  HandInOpening,
  type OrderStatement,
  PassOnSignature,
  ProposeOpenings,
  ProposeProvider,
  ResubmitRequest,
  ReturnRequest,
  SaveAnswers,
  SetWorkplaces,
  SignRequest,
  StartDraft,
  StateAgreementProcess,
  WithdrawRequest,
  WriteOpening,
} from '@samraad/requests';
import type { Act } from '../cases/demo-case';
import { earlyAnswers, lateAnswers } from './case-answers';
import type { Handler, Scene } from './scene';

/** Only the one number: the whole facts at every act would be a tenth of the seeding's work. */
async function version(tx: Tx, scene: Scene): Promise<number> {
  const [row] = await tx.query<{ version: number }>('SELECT version FROM request WHERE id = $1', [
    scene.caseId,
  ]);
  return row?.version ?? 0;
}

async function save(tx: Tx, scene: Scene, answers: Answers): Promise<void> {
  const command = { caseId: scene.caseId, version: await version(tx, scene), answers };
  await scene.use(SaveAnswers).execute(tx, command);
}

async function answerOrder(tx: Tx, scene: Scene, statement: OrderStatement): Promise<void> {
  const command = { caseId: scene.caseId, version: await version(tx, scene), statement };
  await scene.use(AnswerOrderQuestion).execute(tx, command);
}

const draft: Handler<'draft'> = async (scene, { by }) => {
  await scene.as(scene.party(by), async (tx) => {
    const [coordinatingUnitId = '', ...joined] = scene.unitIds;
    scene.caseId = (await scene.use(StartDraft).execute(tx, { unitId: coordinatingUnitId })).caseId;
    if (joined.length > 0) {
      const unitIds = [coordinatingUnitId, ...joined];
      const of = { caseId: scene.caseId, version: await version(tx, scene) };
      await scene.use(SetWorkplaces).execute(tx, { ...of, unitIds, coordinatingUnitId });
    }
    await save(tx, scene, earlyAnswers(scene.demo));
  });
  // Each workplace that is asked says yes for itself.
  for (const unit of scene.unitIds.keys()) {
    if (unit === 0) continue;
    const yes = { caseId: scene.caseId, joins: true };
    await scene.as(scene.party(by, unit), (tx) => scene.use(AnswerJoining).execute(tx, yes));
  }
};

/** Each workplace answers for itself. */
async function answerOrders(
  scene: Scene,
  by: 'management' | 'employees',
  said: Omit<OrderStatement, 'unitId'>,
): Promise<void> {
  for (const [unit, unitId] of scene.unitIds.entries())
    await scene.as(scene.party(by, unit), (tx) => answerOrder(tx, scene, { unitId, ...said }));
}

const fill: Handler<'fill'> = async (scene, { by }) => {
  const answers = lateAnswers(scene.demo, scene.informed.personId);
  await scene.as(scene.party(by), (tx) => save(tx, scene, answers));
  if (scene.demo.plan.some(({ act }) => act.do === 'order')) return;
  await answerOrders(scene, by, { answer: 'none', compliedOn: null });
};

const order: Handler<'order'> = (scene, { by, answer, compliedOn, topics = [] }) =>
  answerOrders(scene, by, {
    answer,
    compliedOn: compliedOn ?? null,
    matter: answer === 'complied' ? 'same' : null,
    topics,
  });

/** The last of the case's that is told of already is told more of. */
const process: Handler<'process'> = (scene, { by, do: _, ...said }) =>
  scene.as(scene.party(by), async (tx) => {
    const [unitId = ''] = scene.unitIds;
    const known = await scene.use(AgreementProcessesQuery).now(tx, scene.caseId);
    const processId = known.at(-1)?.id ?? null;
    const command = { caseId: scene.caseId, processId, statement: { unitId, ...said } };
    await scene.use(StateAgreementProcess).execute(tx, command);
  });

const ask: Handler<'ask'> = (scene, { by }) =>
  scene.as(scene.party(by), async (tx) => {
    const { caseId, providerId } = scene;
    const signers = scene.unitIds.flatMap((unitId, unit) =>
      (['management', 'employees'] as const).map((side) => ({
        unitId,
        side,
        personId: scene.party(side, unit).personId,
      })),
    );
    await scene.use(ChooseSigners).execute(tx, { caseId, version: await version(tx, scene), signers });
    const asked = { caseId, version: await version(tx, scene) };
    scene.hash = (await scene.use(AskForSignatures).execute(tx, asked)).hash;
    if (scene.choice) return;
    const { choiceId } = await scene.use(ProposeProvider).execute(tx, { caseId, providerId });
    scene.choice = { id: choiceId, by };
  });

async function confirmProposed(tx: Tx, scene: Scene, by: 'management' | 'employees'): Promise<void> {
  if (!scene.choice?.id || scene.choice.by === by) return;
  await scene.use(ConfirmProvider).execute(tx, { caseId: scene.caseId, choiceId: scene.choice.id });
  scene.choice = { id: '', by };
}

const proposeOpenings: Handler<'propose-openings'> = (scene, { by }) =>
  scene.as(scene.party(by), (tx) => scene.use(ProposeOpenings).execute(tx, { caseId: scene.caseId }));

/** Written and given in; the second to be opens both. */
const opening: Handler<'opening'> = (scene, { by, answers }) =>
  scene.as(scene.party(by), async (tx) => {
    const { caseId } = scene;
    await scene.use(WriteOpening).execute(tx, { caseId, answers });
    await scene.use(HandInOpening).execute(tx, { caseId, handedIn: true });
  });

const sign: Handler<'sign'> = (scene, { by, unit }) =>
  scene.as(scene.party(by, unit), async (tx) => {
    await confirmProposed(tx, scene, by);
    await scene.use(SignRequest).execute(tx, { caseId: scene.caseId, hash: scene.hash });
  });

const choose: Handler<'choose'> = (scene, { by, provider }) =>
  scene.as(scene.party(by), async (tx) => {
    scene.changedTo(provider);
    const { caseId, providerId } = scene;
    const { choiceId } = await scene.use(ProposeProvider).execute(tx, { caseId, providerId });
    scene.choice = { id: choiceId, by };
  });

/** From the first draft to the complete request. */
export const askingActs = {
  draft,
  fill,
  order,
  'propose-openings': proposeOpenings,
  opening,
  process,
  ask,
  sign,
  choose,
  confirm: (scene, { by }) => scene.as(scene.party(by), (tx) => confirmProposed(tx, scene, by)),
  'decline-signature': (scene, { by, unit, reason }) =>
    scene.as(scene.party(by, unit), (tx) =>
      scene.use(DeclineSignature).execute(tx, { caseId: scene.caseId, reason }),
    ),
  withdraw: (scene, { by, reason }) =>
    scene.as(scene.party(by), (tx) =>
      scene.use(WithdrawRequest).execute(tx, { caseId: scene.caseId, reason }),
    ),
  'pass-on': async (scene, { by, to }) => {
    const command = { caseId: scene.caseId, toPersonId: scene.house.people.person(to).personId };
    await scene.as(scene.party(by), (tx) => scene.use(PassOnSignature).execute(tx, command));
  },
  endorse: async (scene) => {
    const command = { caseId: scene.caseId, hash: scene.hash };
    await scene.as(anchorOf(scene), (tx) => scene.use(EndorseRequest).execute(tx, command));
  },
  return: (scene, { reason }) =>
    scene.as(anchorOf(scene), (tx) => scene.use(ReturnRequest).execute(tx, { caseId: scene.caseId, reason })),
  resubmit: (scene, { by }) =>
    scene.as(scene.party(by), (tx) => scene.use(ResubmitRequest).execute(tx, { caseId: scene.caseId })),
} as const satisfies { [K in Act['do']]?: Handler<K> };

const anchorOf = (scene: Scene) => scene.house.people.anchorOf(scene.demo.units[0]);
