import type { MyRequest, Stage } from '@samraad/requests';
import '../../i18n/requests.da';
import { t } from '@samraad/platform';

/** Who can move a case on. */
export type TurnHolder = 'management' | 'employees' | 'anchor' | 'provider';

/** Whose turn it is, in one sentence, and by when; nobody's when the case has ended or only time passes. */
export interface CaseTurn {
  readonly who: readonly TurnHolder[];
  readonly text: string;
  readonly by: Date | null;
}

type TurnFacts = Pick<
  MyRequest,
  'stage' | 'unsigned' | 'signBy' | 'saidYes' | 'endorseBy' | 'clocks' | 'provider'
>;

const parties = ['management', 'employees'] as const;
const holders: Readonly<Record<Stage, readonly TurnHolder[]>> = {
  draft: parties,
  awaiting_signatures: parties,
  awaiting_endorsement: ['anchor'],
  returned: parties,
  sent_to_provider: ['provider'],
  choosing_provider: parties,
  in_dialogue: ['provider'],
  contract_proposed: parties,
  waiting_for_room: ['provider'],
  contracted: ['provider'],
  under_way: ['provider'],
  delivered: parties,
  attested: [],
  satisfaction: parties,
  effect: parties,
  closed: [],
  withdrawn: [],
  lapsed: [],
};

/** One line for lists and the API: whose turn is it, by when. */
export function caseTurn(facts: TurnFacts): CaseTurn {
  const { stage } = facts;
  if (stage === 'awaiting_signatures' && facts.unsigned.length > 0)
    return sides('requests.turn.sign', facts.unsigned, facts.signBy);
  if (stage === 'awaiting_signatures' || stage === 'choosing_provider') return providerTurn(facts);
  if (stage === 'awaiting_endorsement') return turn(stage, facts.endorseBy);
  if (stage === 'sent_to_provider' || stage === 'in_dialogue') return turn(stage, nextDue(facts), facts);
  return turn(stage, null, facts);
}

function turn(stage: Stage, by: Date | null, facts?: TurnFacts): CaseTurn {
  const provider = facts?.provider?.name ?? t('requests.turn.some-provider');
  return { who: holders[stage], text: t(`requests.turn.${stage}`, { provider }), by };
}

function providerTurn({ saidYes }: TurnFacts): CaseTurn {
  if (saidYes === null) return { who: parties, text: t('requests.turn.choose-provider'), by: null };
  const missing = parties.filter((side) => !saidYes.includes(side));
  return sides('requests.turn.confirm-provider', missing, null);
}

function sides(key: string, who: readonly ('management' | 'employees')[], by: Date | null): CaseTurn {
  const both = who.length > 1 || who.length === 0;
  const side = both ? t('requests.both-sides-words') : t(`requests.side.${who[0] ?? 'management'}`);
  return {
    who: parties.filter((one) => both || who.includes(one)),
    text: t(key, { side: capital(side) }),
    by,
  };
}

function nextDue({ clocks }: TurnFacts): Date | null {
  const running = clocks
    .filter((clock) => clock.stoppedAt === null && clock.closedAt === null)
    .map((clock) => new Date(clock.dueAt));
  return running.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
