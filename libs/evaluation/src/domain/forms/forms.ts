import { effect1 } from './effect-1.da';
import type { EvaluationForm, EvaluationKind } from './form';
import { satisfaction1 } from './satisfaction-1.da';

/** Every form ever asked; a kind's last version is the one asked today. */
export const allForms: readonly EvaluationForm[] = [satisfaction1, effect1];

/** The form to ask today. */
export function currentForm(kind: EvaluationKind): EvaluationForm {
  const form = allForms.filter((one) => one.kind === kind).at(-1);
  if (!form) throw new Error(`no form for ${kind}`);
  return form;
}

/** The form as it was when an evaluation opened; throws on a version that never was. */
export function formOf(kind: EvaluationKind, version: number): EvaluationForm {
  const form = allForms.find((one) => one.kind === kind && one.version === version);
  if (!form) throw new Error(`no version ${version} of the ${kind} form`);
  return form;
}
