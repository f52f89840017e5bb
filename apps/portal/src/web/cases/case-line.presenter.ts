import { type CaseStatus } from '@samraad/monitoring';
import {
  dayWords,
  dutyFor,
  dutyPlace,
  dutySentence,
  dutyState,
  heldTogether,
  type DutyViewer,
  isOwn,
  lateWords,
  type OpenDuty,
} from '@samraad/duties';
import { formatDayYear, t, textOf } from '@samraad/platform';
import { endStages } from '@samraad/requests';
import type { Link, Turn, TurnTone } from '../../views';

/** What is asked of the viewer, or whom the case waits for, in one sentence. */
export interface CaseLine {
  /** The duty it tells of; null when the case has ended. */
  readonly duty: OpenDuty | null;
  readonly own: boolean;
  readonly tone: TurnTone;
  readonly sentence: string;
  /** "fredag den 27. november", with the year when it is another; null when nothing is owed. */
  readonly by: string | null;
  /** "9 arbejdsdage over"; null while in time. */
  readonly late: string | null;
  /** Where the viewer does it; only for an own duty. */
  readonly action?: Link;
}

/** Of a case: what its line is made of. */
export type LineCase = Pick<CaseStatus, 'id' | 'stage' | 'duties' | 'provider'> &
  Partial<Pick<CaseStatus, 'binUntil'>>;

/** Who looks, at what time. */
export interface LineContext {
  readonly viewer: DutyViewer;
  /** Whether the viewer is one of the local parties: then the workplace is "jer". */
  readonly party: boolean;
  readonly now: Date;
}

/** The one sentence about a case for one viewer: "Joblife skal tage kontakt til jer senest fredag den 27. november". */
export function presentLine(status: LineCase, context: LineContext): CaseLine {
  const { viewer, now } = context;
  const duty = endStages.includes(status.stage) ? null : dutyFor(status.duties, viewer, now);
  return duty ? presentDuty(status, duty, context) : ended(status);
}

/** The sentence about one duty of a case. */
export function presentDuty(status: LineCase, duty: OpenDuty, { viewer, party, now }: LineContext): CaseLine {
  const state = dutyState(duty, now);
  const own = state !== 'ahead' && isOwn(duty.holder, viewer);
  const late = lateWords(duty, now);
  const voice = { own, party, providerName: status.provider?.name ?? null, now };
  // Told to who owes it, it is theirs alone; told to others, both sides that owe the same are one.
  const told = own || duty.unheld ? duty : { ...duty, holder: heldTogether(status.duties, duty) };
  return {
    duty,
    own,
    tone: late ? 'breached' : own ? 'own' : 'wait',
    sentence: dutySentence(told, voice),
    by: dayWords(duty.by, now),
    late,
    ...(own
      ? {
          action: {
            text: t(`duty.${duty.kind}.act`),
            href: dutyPlace(duty.kind, status.id, duty.subject),
          },
        }
      : {}),
  };
}

function ended({ stage, binUntil }: LineCase): CaseLine {
  // An open case without a duty would be a defect that verify names; the page still says something true.
  const key = endStages.includes(stage) ? `duty.end.${stage}` : `requests.stage.${stage}`;
  const sentence = binUntil ? t('requests.binned', { day: formatDayYear(binUntil) }) : textOf(key);
  return { duty: null, own: false, tone: 'done', sentence, by: null, late: null };
}

/** What a page adds to the sentence: why, another button, more ways. */
export type TurnMore = Partial<Pick<Turn, 'explanation' | 'action' | 'links'>>;

/** The banner every page about a case begins with: the line, and what this page adds to it. */
export function presentTurn(line: CaseLine, more: TurnMore = {}): Turn {
  const { tone, sentence, late, action } = line;
  return {
    tone,
    sentence,
    ...(late ? { eyebrow: late } : {}),
    ...(action ? { action } : {}),
    ...more,
  };
}
