import { isOpen } from '../shared/draft-notes';
import type { Turn } from '../../../views';
import { newSubmission } from '../../shell';
import type { Desk } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { draftNotes } from '../shared/draft-notes';
import { draftTasks, progress } from './draft-tasks';

/** The draft's task list: what is done, what is missing, and the one next thing. */
export function presentDraft(desk: Desk) {
  const { request } = desk;
  return {
    head: {
      title: request.answers.title ?? 'Kladde uden titel',
      reference: request.reference,
      back: { text: 'Sager', href: requestPaths.list() },
      sub: request.workplaces.map((one) => one.name).join(' · '),
    },
    turn: turnOf(desk),
    notes: draftNotes(desk),
    tasks: draftTasks(desk),
    links: isOpen(desk)
      ? [{ text: 'Træk henvendelsen tilbage', href: requestPaths.withdraw(request.id) }]
      : [],
  };
}

function turnOf(desk: Desk): Turn {
  const { request } = desk;
  const { done, of } = progress(desk);
  if (request.stage === 'returned') {
    return {
      tone: 'own',
      sentence: 'Henvendelsen er sendt retur.',
      explanation: 'Læs begrundelsen på sagen. Send den igen, eller ret den først.',
      action: {
        text: 'Send den igen uden rettelser',
        post: requestPaths.resubmit(request.id),
        submission: newSubmission(),
      },
      links: [{ text: 'Se sagen', href: requestPaths.case(request.id) }],
    };
  }
  if (request.stage === 'awaiting_signatures') {
    return {
      tone: 'wait',
      sentence: 'I har bedt om underskrifter.',
      explanation: 'Når begge sider har skrevet under og sagt ja til en udbyder, bliver henvendelsen sendt.',
      action: { text: 'Gå til underskrifterne', href: requestPaths.sign(request.id) },
    };
  }
  if (request.stage === 'awaiting_endorsement') {
    return { tone: 'wait', sentence: 'Henvendelsen venter på den centrale koordinators påtegning.' };
  }
  const ready = done === of;
  return {
    tone: 'own',
    sentence: ready ? 'Kladden er klar til at blive læst igennem.' : `${done} af ${of} dele er udfyldt.`,
    explanation: 'Begge sider kan skrive i kladden. Det, I skriver, bliver gemt side for side.',
    ...(ready && {
      action: { text: 'Læs igennem, og bed om underskrifter', href: requestPaths.check(request.id) },
    }),
  };
}
