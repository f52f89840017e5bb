import { type AskingViewer, mayAct, type Relation } from '@samraad/identity';
import type { Refusal } from '@samraad/platform';
import { type CaseAct, type CaseActRow, caseActTable } from './case-acts.table';
import { type Stage, stages } from './request-state';

/** Every act that changes something in a case. */
export const allCaseActs = Object.keys(caseActTable) as readonly CaseAct[];

const rowOf = (act: CaseAct): CaseActRow => caseActTable[act];

/** Whether an act can be done in a stage at all. */
export const isOpenIn = (act: CaseAct, stage: Stage): boolean => rowOf(act).stages.includes(stage);

/** Why an act can't be done in a stage, or null when it can (409). */
export function stageObstacle(act: CaseAct, stage: Stage): Refusal | null {
  const { stages: open, early, late, at } = rowOf(act);
  if (open.includes(stage)) return null;
  const before = stages.indexOf(stage) < Math.min(...open.map((one) => stages.indexOf(one)));
  const key = at?.[stage] ?? (before ? early : undefined) ?? late;
  return { refused: true, key, params: {}, status: 409 };
}

/** Who may do what when: the access table and the stage together. What pages ask before they show a button. */
export function mayActNow(
  act: CaseAct,
  viewer: AskingViewer,
  relations: ReadonlySet<Relation>,
  stage: Stage,
): boolean {
  return mayAct(act, viewer, relations) === 'allowed' && isOpenIn(act, stage);
}
