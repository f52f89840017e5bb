import { AnswerProviderChange, ProposeProviderChange, ProviderChangesReader } from '@samraad/dialogue';
import type { Tx } from '@samraad/platform';
import { ConfirmProvider, ProposeProvider, type RequestView } from '@samraad/requests';
import type { JointStand } from './joint-stand';
import type { Who } from './naive-people';
import type { ProviderDone } from './naive-providers';
import type { NaiveRequest } from './naive-request';

/** The same in the house. */
export async function playProvider(
  { app, provider }: { readonly app: JointStand['app']; provider: JointStand['provider'] },
  tx: Tx,
  done: ProviderDone,
  { id: caseId, choice }: Pick<RequestView, 'id' | 'choice'>,
): Promise<unknown> {
  switch (done.do) {
    case 'propose':
      return app.get(ProposeProvider).execute(tx, { caseId, providerId: provider(done.provider) });
    case 'confirm':
      return app.get(ConfirmProvider).execute(tx, { caseId, choiceId: choice?.id ?? caseId });
    case 'wish': {
      const wish = { caseId, providerId: provider(done.provider), reason: 'De kender vores arbejde.' };
      return app.get(ProposeProviderChange).execute(tx, wish);
    }
    case 'answer-wish': {
      const changes = await app.get(ProviderChangesReader).ofCase(tx, caseId);
      const changeId = changes.at(-1)?.id ?? caseId;
      return app.get(AnswerProviderChange).execute(tx, { caseId, changeId, agrees: done.agrees });
    }
  }
}

/** The provider, who said yes to it, and where the case is, are alike; `human` says who a person of the house is. */
export function expectProvider(
  { provider }: Pick<JointStand, 'provider'>,
  { numbered, providers }: NaiveRequest,
  { choice, providerId }: RequestView,
  human: (personId: string) => Who,
): void {
  const keyOf = (id: string | null) =>
    (['joblife', 'nfa'] as const).find((key) => provider(key) === id) ?? null;
  const said = (side: string, by: string | null) => (by === null ? [] : [`${side} ${human(by)}`]);
  const yes = choice && [
    ...said('management', choice.managementBy),
    ...said('employees', choice.employeesBy),
  ];
  const chosen = choice && yes ? [keyOf(choice.providerId), ...yes.toSorted()] : [];
  expect({ chosen, goesTo: keyOf(providerId) }).toEqual({
    chosen: providers.standing(),
    goesTo: numbered ? providers.provider : null,
  });
}
