import type { EvaluationListItem, EvaluationView, FormItem } from '@samraad/evaluation';

/** An evaluation as a list shows it. */
export function presentEvaluationItem(item: EvaluationListItem) {
  const { caseId, providerId, providerName, ...rest } = item;
  return { ...rest, requestId: caseId, provider: { id: providerId, name: providerName } };
}

/** An evaluation whole: form, baseline, and the answers its reader may see. */
export function presentEvaluation(view: EvaluationView) {
  const { id, caseId, reference, number, title, kind, state, finishDay, opensAt, closesAt, closedAt } = view;
  return {
    id,
    requestId: caseId,
    reference,
    number,
    title,
    provider: view.providerName,
    kind,
    state,
    finishDay,
    opensAt,
    closesAt,
    closedAt,
    form: {
      version: view.form.version,
      title: view.form.title,
      groups: view.form.groups.map(({ key, title: heading, items }) => ({
        key,
        title: heading,
        items: items.map(presentItem),
      })),
    },
    baseline: view.baseline,
    sides: view.sides,
    mayAnswerFor: view.mayAnswerFor,
  };
}

const presentItem = (item: FormItem) => ({ ...item, required: item.kind !== 'text' });
