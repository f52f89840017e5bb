import {
  type AnswerField,
  missingAnswers,
  missingSigners,
  purposeObstacle,
  tooFewSigners,
} from '@samraad/requests';
import type { Link, TaskList } from '../../../views';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { orderStands } from '../draft-step/next-step';
import { requestPaths, stepKeys, type StepKey } from '../requests.paths';
import { authorLine, authorOf } from '../shared/answer-lines';
import { fieldsOfStep } from '../shared/content-rows';
import { draftWords } from './draft.da';

const words = draftWords.tasks;

type Task = TaskList['items'][number];
type Status = Pick<Task, 'status' | 'tone'>;

const names: Readonly<Record<StepKey, string>> = {
  arbejdspladser: words.workplaces,
  formaal: words.purpose,
  temaer: words.themes,
  om: words.about,
  oensker: words.wishes,
  allerede: words.existing,
  opfoelgning: words.followUp,
  udgangspunkt: words.baseline,
  paabud: words.order,
  orientering: words.informed,
  underskrivere: words.signers,
};
const done: Status = { status: words.done, tone: 'good' };
const missing: Status = { status: words.missing, tone: 'plain' };
const begun: Status = { status: words.partly, tone: 'near' };
const stopped: Status = { status: words.inTheWay, tone: 'bad' };

/** The pages of the draft with what each still lacks, and the choice of provider beside them. */
export function draftTasks(desk: RequestOnDesk): TaskList {
  const items = stepKeys.map((key): Task => {
    const hint = lastWritten(desk, key);
    return {
      text: names[key],
      href: requestPaths.step(desk.request.id, key),
      ...(hint && { hint }),
      ...statusOf(desk, key),
    };
  });
  return { items: [...items, providerTask(desk)] };
}

/** How many pages are done, and how many there are. */
export function progress(desk: RequestOnDesk): { readonly done: number; readonly of: number } {
  const statuses = stepKeys.map((key) => statusOf(desk, key));
  return { done: statuses.filter((one) => one === done).length, of: stepKeys.length };
}

/** The pages that still lack something or stand in the way, each a link that leads back to the check-answers page. */
export function unfinished(desk: RequestOnDesk): Link[] {
  const open = stepKeys.filter((key) => statusOf(desk, key) !== done);
  return open.map((key) => ({ text: names[key], href: requestPaths.change(desk.request.id, key) }));
}

function statusOf(desk: RequestOnDesk, key: StepKey): Status {
  const { request } = desk;
  if (key === 'arbejdspladser') return request.workplaces.length > 0 ? done : missing;
  if (key === 'formaal' && purposeObstacle(request.answers)) return stopped;
  if (key === 'paabud') return orderStatus(desk);
  if (key === 'underskrivere') return signersStatus(desk);
  const fields = fieldsOfStep[key] ?? [];
  const lacking = missingAnswers(request.answers).filter((field) => fields.includes(field));
  if (lacking.length === 0) return done;
  return fields.some((field) => request.answers[field] !== undefined) ? begun : missing;
}

function orderStatus(desk: RequestOnDesk): Status {
  const answered = desk.request.workplaces.filter((one) => one.orderAnswer !== null).length;
  if (orderStands(desk)) return stopped;
  if (answered === desk.request.workplaces.length) return done;
  return answered > 0 ? begun : missing;
}

function signersStatus({ request, round }: RequestOnDesk): Status {
  const workplaces = request.workplaces.map((one) => ({ ...one, answer: null, compliedOn: null }));
  const facts = { answers: request.answers, workplaces, signers: request.signers, actedFor: new Map() };
  const lacking = missingSigners(facts).length;
  const few = round ? tooFewSigners(request.signers, request.parties, round.rules.signing).length : 0;
  if (lacking + few === 0) return done;
  return request.signers.length > 0 ? begun : missing;
}

function providerTask({ request }: RequestOnDesk): Task {
  const task = { text: words.provider, href: requestPaths.provider(request.id) };
  if (request.choice?.confirmedAt) return { ...task, status: words.bothSaidYes, tone: 'good' };
  if (request.choice) return { ...task, status: words.proposed, tone: 'near', hint: words.otherSaysYes };
  return {
    ...task,
    status: words.missing,
    tone: 'plain',
    hint: words.alsoLater,
  };
}

function lastWritten({ request }: RequestOnDesk, key: StepKey): string | undefined {
  if (key === 'paabud') {
    const [one] = request.workplaces.filter((place) => place.orderBy && place.orderAt);
    return one?.orderBy && one.orderAt ? authorLine(one.orderBy, one.orderAt) : undefined;
  }
  const written = request.authored
    .filter((one) => (fieldsOfStep[key] ?? ([] as readonly AnswerField[])).includes(one.field))
    .sort((a, b) => b.answered_at.getTime() - a.answered_at.getTime());
  return written[0] && authorOf(request, written[0].field);
}
