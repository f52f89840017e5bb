import { pauseReasons, type StoredPause } from '@samraad/deadlines';
import { capital, formatDay, formatShortDayYear, t } from '@samraad/platform';
import { dialogueDa } from '../../../i18n/dialogue.da';
import type {
  ChoiceField,
  Clock,
  DateField,
  Fields,
  Form,
  ListTable,
  PageHead,
  PillTone,
} from '../../../views';
import { newSubmission } from '../../shell';
import type { CaseWithClocks } from '../../cases/clocks-of-case.reader';
import { caseHead } from '../../cases/case-head.presenter';
import { presentClock } from '../clock.presenter';
import { dialoguePaths } from '../dialogue.paths';

const words = dialogueDa.pauses;
const tones: Readonly<Record<StoredPause['state'], PillTone>> = {
  proposed: 'near',
  confirmed: 'good',
  refused: 'plain',
  lapsed: 'plain',
};

/** Both deadlines with their calculation, the pauses, and what the viewer may say or ask. */
export interface PausesPage {
  readonly head: PageHead;
  readonly clocksHeading: string;
  readonly clocks: readonly Clock[];
  readonly openHeading: string;
  readonly open: readonly { readonly text: string; readonly reason: string; readonly form: Form }[];
  readonly historyHeading: string;
  readonly history: ListTable;
  readonly proposeHeading: string;
  readonly propose: { form: Form; from: DateField; to: DateField; reason: ChoiceField } | null;
  readonly noClock: string;
}

/** `atProvider`: the viewer acts for the provider, else for the workplace. */
export interface PausesFacts {
  readonly desk: CaseWithClocks;
  readonly pauses: readonly StoredPause[];
  readonly atProvider: boolean;
}

export function presentPauses(facts: PausesFacts, fields: Fields, submission: string): PausesPage {
  const { desk, pauses, atProvider } = facts;
  const mine = (pause: StoredPause) => (pause.proposedSide === 'provider') === atProvider;
  const waiting = pauses.filter((pause) => pause.state === 'proposed' && !mine(pause));
  const counting = desk.clocks.some((clock) => clock.stoppedAt === null);
  return {
    head: caseHead(desk.facts, words.title, { sub: words.lead }),
    clocksHeading: words.clocks,
    clocks: desk.clocks.map((clock) => presentClock(clock, desk.now)),
    openHeading: words.open,
    open: waiting.map((pause) => ({
      text: words.proposal(proposer(pause, desk), words.period(formatDay(pause.from), formatDay(pause.to))),
      reason: t(`pause-reason.${pause.reason}`),
      form: answerForm(pause, desk, newSubmission()),
    })),
    historyHeading: words.history,
    history: history(pauses, desk),
    proposeHeading: words.propose,
    propose: counting ? proposeForm(desk, fields, submission) : null,
    noClock: words.noClock,
  };
}

function answerForm(pause: StoredPause, desk: CaseWithClocks, submission: string): Form {
  return {
    action: dialoguePaths.answerPause(desk.facts.id),
    submission,
    hidden: [{ name: 'pauseId', value: pause.id }],
    submit: { text: words.confirm, name: 'answer', value: 'ja' },
    other: { text: words.refuse, name: 'answer', value: 'nej' },
  };
}

function proposeForm(desk: CaseWithClocks, fields: Fields, submission: string): PausesPage['propose'] {
  return {
    from: fields.date({ name: 'from', label: words.from }),
    to: fields.date({ name: 'to', label: words.to }),
    reason: fields.radios({
      name: 'reason',
      label: words.reason,
      items: pauseReasons.map((value) => ({ value, label: t(`pause-reason.${value}`) })),
    }),
    form: { action: dialoguePaths.pauses(desk.facts.id), submission, submit: { text: words.submit } },
  };
}

function history(pauses: readonly StoredPause[], desk: CaseWithClocks): ListTable {
  const { columns } = words;
  return {
    caption: words.history,
    captionHidden: true,
    columns: [
      { label: columns.period },
      { label: columns.reason },
      { label: columns.by },
      { label: columns.state },
    ],
    rows: pauses.map((pause) => ({
      cells: [
        { text: words.period(formatShortDayYear(pause.from), formatShortDayYear(pause.to)) },
        { text: t(`pause-reason.${pause.reason}`) },
        { text: proposer(pause, desk) },
        { pill: { text: t(`pause-state.${pause.state}`), tone: tones[pause.state] } },
      ],
    })),
    empty: words.none,
  };
}

function proposer(pause: StoredPause, desk: CaseWithClocks): string {
  if (pause.proposedSide !== 'provider') return capital(words.sides[pause.proposedSide]);
  return pause.providerId === desk.provider?.id ? desk.provider.name : words.formerProvider;
}
