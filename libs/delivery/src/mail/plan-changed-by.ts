/** What changed the plan: the provider's own act, an addendum that all have signed, or an agreement to end early. */
export type PlanChangedBy = 'provider' | 'addendum' | 'early-end';
