import type { Act, DemoCase } from '../cases/demo-case';
import { addendaActs } from './addenda.acts';
import { askingActs } from './asking.acts';
import { contractActs } from './contract.acts';
import { deliveryActs } from './delivery.acts';
import { dialogueActs } from './dialogue.acts';
import { disputeActs } from './dispute.acts';
import { evaluationActs } from './evaluation.acts';
import { moneyActs } from './money.acts';
import { type Beat, questionBeats } from './questions';
import { type Handler, type House, Scene } from './scene';
import { type TimedStep, timelineOf } from './timeline';

const acts: { readonly [K in Act['do']]: Handler<K> } = {
  ...askingActs,
  ...dialogueActs,
  ...contractActs,
  ...addendaActs,
  ...deliveryActs,
  ...disputeActs,
  ...moneyActs,
  ...evaluationActs,
};

/** A step of a case, on its way onto the stage. */
interface Entrance extends TimedStep {
  readonly scene: Scene;
}

/** Every step of every case, and what belongs to none, in order of time; `moveTo` brings domain time there, doing what falls due on the way. */
export async function playHistory(
  house: House,
  cases: readonly DemoCase[],
  moveTo: (instant: Date) => Promise<unknown>,
): Promise<void> {
  const steps = cases.flatMap((demo): Beat[] => {
    const scene = new Scene(house, demo);
    return timelineOf(demo).map((timed) => ({ at: timed.at, play: () => play({ ...timed, scene }) }));
  });
  const beats = [...steps, ...questionBeats(house)].toSorted((a, b) => a.at.getTime() - b.at.getTime());
  for (const beat of beats) {
    await moveTo(beat.at);
    await beat.play();
  }
}

async function play({ scene, step, day }: Entrance): Promise<void> {
  const handler = acts[step.act.do] as Handler<typeof step.act.do>;
  try {
    await handler(scene, step.act as never, day);
  } catch (error) {
    throw new Error(`demo case ${scene.demo.key}: ${step.act.do} on ${day} failed: ${String(error)}`, {
      cause: error,
    });
  }
}
