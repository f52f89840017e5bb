import { AskProviders, WriteInQuestion } from '@samraad/questions';
import type { Tx } from '@samraad/platform';
import type { KnownPerson } from '../people/directory';
import { copenhagen } from '../demo-times';
import { questionsDa as words } from './questions.da';
import type { House } from './scene';

/** Something of the demo's history that belongs to no case. */
export interface Beat {
  readonly at: Date;
  readonly play: () => Promise<void>;
}

const minutes = (hour: number, minute: number) => hour * 60 + minute;

/** A leader asks two providers the same before anything is requested: the one answers the day after, the other is still to (domain.md §7). */
export function questionBeats(house: House): Beat[] {
  const as = <T>({ personId, accountId }: KnownPerson, work: (tx: Tx) => Promise<T>) =>
    house.uow.run({ kind: 'person', personId, accountId }, work);
  let questionId = '';
  const ask = async () => {
    const providerIds = ['joblife', 'ruc'].map((key) => house.people.provider(key));
    const unitId = house.people.unit('sj-demo-akut');
    const asked = { providerIds, unitId, themeKey: null, subject: words.subject, body: words.body };
    const { questions } = await as(house.people.holder('manager', { unit: 'sj-demo-akut' }), (tx) =>
      house.get(AskProviders).execute(tx, asked),
    );
    questionId = questions[0]?.id ?? '';
  };
  const answer = async () => {
    await as(house.people.holder('coordinator', { provider: 'joblife' }), (tx) =>
      house.get(WriteInQuestion).execute(tx, { questionId, body: words.answer }),
    );
  };
  return [
    { at: copenhagen('2026-11-17', minutes(10, 20)), play: ask },
    { at: copenhagen('2026-11-18', minutes(13, 5)), play: answer },
  ];
}
