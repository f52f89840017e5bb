import { newId } from '@samraad/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiAnswer } from '../../support/api-client';
import { halfDone } from './half-done';
import { type MoneyCourse, type MoneyStep } from './money-course';
import type { MortalPortal } from './mortal-portal';

/** What one course with an addendum and two milestones leaves in the ledger, in its order. */
const everyMove = ['hold', 'bind', 'hold', 'bind', 'earn', 'earn', 'invoice', 'pay'];

/** The whole course; at the steps that `hit` names the portal is killed so many milliseconds after the call was sent. */
export async function playKilled(
  portal: MortalPortal,
  course: MoneyCourse,
  after: number,
  hit: (step: string) => boolean,
): Promise<void> {
  for (const step of course.steps) {
    await step.prepare();
    if (hit(step.name)) await killedAmid(portal, step, after);
    else expect([step.name, done(await step.call(newKey())).good]).toEqual([step.name, true]);
    expect([step.name, await halfDone(portal)]).toEqual([step.name, {}]);
  }
  expect(await course.figures()).toEqual({ kinds: everyMove, paid: course.total });
}

/** Asked again with its key, it answers as if nothing had been, and as it answered before where it did. */
async function killedAmid(portal: MortalPortal, step: MoneyStep, after: number): Promise<void> {
  const key = newKey();
  const lost = step.call(key).catch(() => undefined);
  await sleep(after);
  await portal.killed();
  const first = await lost;
  const again = await step.call(key);
  expect({ step: step.name, ...done(again) }).toEqual({
    step: step.name,
    ...done(first ?? again),
    good: true,
  });
  expect(done(await step.call(key))).toEqual(done(again));
}

const newKey = () => ({ 'Idempotency-Key': newId() });
const done = ({ status, body }: ApiAnswer) => ({ status, body, good: status < 300 });
