import type { Viewer } from '@samraad/identity';
import {
  Fields,
  hashGroups,
  type ErrorItem,
  type Notice,
  type SignatureBox,
  type Turn,
} from '../../../views';
import { presentTurn } from '../../cases/case-line.presenter';
import type { RequestOnDesk } from '../../requests/whole-request/whole-request.reader';
import { draftMessageLimit, endorsesAs, type RegionFocus } from '@samraad/requests';
import { contentRows } from '../../requests/shared/content-rows';
import { signingSides } from '../../requests/shared/signing-sides';
import { newSubmission, type Typed } from '../../shell';
import type { EndorsementDesk } from '../endorsement-desk.reader';
import { endorserQuestionWords } from '../endorser-questions/endorser-questions.da';
import { presentEndorserThread } from '../endorser-questions/endorser-thread.presenter';
import { endorsementPaths } from '../endorsements.paths';
import { endorseRequestWords as words } from './endorse-request.da';

type Open = RequestOnDesk['request']['endorsements'][number];

/** The endorsements of a case this viewer may give: of its own unit, or overdue ones of its region, never of a case they ask in (domain.md §5). */
export function ownEndorsements(
  { request }: RequestOnDesk,
  viewer: Pick<Viewer, 'personId' | 'roles'>,
): Open[] {
  return request.endorsements.filter(
    (one) =>
      one.state === 'asked' &&
      !one.actors.includes(viewer.personId) &&
      endorsesAs(one, viewer.roles) !== null,
  );
}

/** The signed content and whether it lies inside the region's focus: endorse it, or return it with a reason. */
export function presentEndorseRequest(
  desk: EndorsementDesk,
  own: readonly Open[],
  viewerId: string,
  typed: Typed = {},
  errors: readonly ErrorItem[] = [],
) {
  const { request } = desk;
  const efforts = effortsOf(desk, own);
  const fields = new Fields(typed, errors);
  const hash = request.contentHash ?? '';
  return {
    head: {
      title: words.title,
      reference: request.reference,
      sub: request.answers.title ?? '',
      back: { text: words.queue, href: endorsementPaths.queue() },
    },
    turn: turnOf(desk, own),
    focus: focusNotice(own, efforts),
    efforts: efforts.map(presentEffort),
    threads: shownThreads(desk, own).map((one) => presentEndorserThread(one, viewerId)),
    open: own.length > 0,
    content: contentRows(desk),
    sides: signingSides(request),
    box: boxOf(hash),
    endorse: {
      action: endorsementPaths.endorse(request.id),
      submission: newSubmission(),
      hidden: [{ name: 'hash', value: hash }],
      submit: { text: words.endorse },
    },
    ask: askOf(request.id, fields),
    reason: reasonField(fields),
    giveBack: giveBackOf(request.id, typed),
  };
}

const effortsOf = ({ focus }: EndorsementDesk, own: readonly Open[]) =>
  focus.filter(({ regionId }) => own.some((one) => one.regionId === regionId));

/** Where nothing is asked, and nothing waits for the viewer, there is nothing to tell. */
const shownThreads = ({ threads }: EndorsementDesk, own: readonly Open[]) =>
  threads.filter(
    ({ questions, endorsementId }) => questions.length > 0 || own.some(({ id }) => id === endorsementId),
  );

const reasonField = (fields: Fields) =>
  fields.textarea({
    name: 'reason',
    label: words.reason,
    hint: words.returnHint,
    maxLength: 1000,
    rows: 4,
  });

const askField = (fields: Fields) =>
  fields.textarea({
    name: 'body',
    label: endorserQuestionWords.ask.body,
    hint: endorserQuestionWords.ask.hint,
    maxLength: draftMessageLimit,
    rows: 4,
  });

const askOf = (caseId: string, fields: Fields) => ({
  heading: endorserQuestionWords.ask.heading,
  body: askField(fields),
  form: {
    action: endorsementPaths.ask(caseId),
    submission: newSubmission(),
    submit: { text: endorserQuestionWords.ask.send, quiet: true },
  },
});

const giveBackOf = (caseId: string, typed: Typed) => ({
  action: endorsementPaths.return(caseId),
  submission: newSubmission(typed),
  submit: { text: words.return, danger: true },
});

const boxOf = (hash: string): SignatureBox => ({
  heading: words.endorsement,
  statement: words.statement,
  hashGroups: hashGroups(hash),
});

/** What a region has chosen, in its own words. */
function presentEffort({ region, topics, areas }: RegionFocus) {
  const said = (all: readonly string[], none: string) => (all.length > 0 ? { lines: all } : { value: none });
  return {
    heading: words.effort(region),
    rows: [
      {
        key: words.topics,
        ...said(
          topics.map(({ name }) => name),
          words.noTopics,
        ),
      },
      { key: words.areas, ...said(areas, words.noAreas) },
    ],
  };
}

function focusNotice(own: readonly Open[], efforts: readonly RegionFocus[]): Notice {
  const by = efforts.flatMap(({ byTopics, byAreas }) => [
    ...byTopics.map(words.byTopic),
    ...byAreas.map(({ workplace, area }) => words.byArea(workplace, area)),
  ]);
  return own.some((one) => one.insideFocus)
    ? {
        kind: 'success',
        heading: words.withinHeading,
        text: by.length > 0 ? (by[0] ?? '') : words.withinText,
        ...(by.length > 1 && { lines: by.slice(1) }),
      }
    : {
        kind: 'warning',
        heading: words.outsideHeading,
        text: words.outsideText,
      };
}

/** The case's own sentence, and what hangs on it; the button is on the page. */
function turnOf({ line }: RequestOnDesk, own: readonly Open[]): Turn {
  const explanation = own.length > 0 ? words.numberFollows : words.nothingToGive;
  return presentTurn(line, { explanation, action: undefined });
}
