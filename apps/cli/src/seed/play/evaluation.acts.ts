import { AnswerEvaluation, type EvaluationKind, EvaluationReader } from '@samraad/evaluation';
import type { Side } from '@samraad/identity';
import type { Act } from '../cases/demo-case';
import type { Handler, Scene } from './scene';

function answer(
  scene: Scene,
  kind: EvaluationKind,
  by: Side,
  answers: Readonly<Record<string, string | number>>,
): Promise<void> {
  return scene.as(scene.party(by), async (tx) => {
    const evaluations = await scene.use(EvaluationReader).ofCase(tx, scene.caseId);
    const evaluationId = evaluations.find((one) => one.kind === kind)?.id ?? '';
    await scene.use(AnswerEvaluation).execute(tx, { evaluationId, side: by, answers });
  });
}

/** What both sides say afterwards. */
export const evaluationActs = {
  satisfaction: (scene, { by, ratings, good, better }) => {
    const [clear, kept, both, usable, overall] = ratings;
    return answer(scene, 'satisfaction', by, {
      'clear-agreement': clear,
      'kept-promise': kept,
      'both-involved': both,
      usable,
      overall,
      'worked-well': good ?? '',
      'do-better': better ?? '',
    });
  },
  effect: (scene, { by, answers }) => {
    const [workload, cooperation, influence, safety] = answers.ratings;
    return answer(scene, 'effect', by, {
      ...{ workload, cooperation, influence, safety },
      'shared-goal': answers.involvement === 'informed' ? 'partly' : 'yes',
      involvement: answers.involvement,
      measures: answers.measures,
      spread: answers.measures === 'in-use' ? 'planned' : 'no',
      change: answers.change,
      'what-happened': answers.happened,
      'would-have-helped': answers.helped ?? '',
    });
  },
} as const satisfies { [K in Act['do']]?: Handler<K> };
