import { addressOf, formatMoney } from '@samraad/platform';
import { dialogueDa } from '../../i18n/dialogue.da';
import type { CheckAnswers, Clock, Link } from '../../views';
import { contentRows, shortRows, textSignersRow } from '../requests/shared/content-rows';
import { presentClock } from './clock.presenter';
import type { RequestToAnswer } from './request-to-answer.reader';

/** What is asked, by whom, how long there is to answer, and what room there is: on both pages of the answer. */
export interface RequestAsked {
  readonly heading: string;
  /** What is asked for and by whom, in short. */
  readonly short: CheckAnswers;
  readonly wholeSummary: string;
  readonly whole: CheckAnswers;
  readonly clocksHeading: string;
  readonly clocks: readonly Clock[];
  readonly roomHeading: string;
  readonly room: string;
  readonly frame: Link;
}

export function presentAsked(desk: RequestToAnswer): RequestAsked {
  const words = dialogueDa.asked;
  return {
    heading: desk.facts.title,
    short: { rows: [...shortRows(desk).rows, ...textSignersRow(desk)] },
    wholeSummary: words.whole,
    whole: contentRows(desk),
    clocksHeading: words.clocks,
    clocks: desk.clocks.map((clock) => presentClock(clock, desk.now)),
    roomHeading: words.roomHeading,
    room: desk.frame ? words.room(formatMoney(desk.frame.free)) : words.noFrame,
    frame: { text: words.frame, href: addressOf('frame.own') },
  };
}
