import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { Sent } from '../../shell';
import { messages, withTogether } from '../together/together.facts.examples';
import { asked, exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { togetherWords } from '../together/together.da';
import { presentDraftThread } from './draft-thread.presenter';

const read = { viewerId: ids.mette, page: 1, pageSize: 200 };
const none = { ...read, sent: new Sent() };
const body = togetherWords.thread.body;
const empty = {
  ...read,
  sent: new Sent({ body: '' }, [{ field: 'body', message: `Udfyld feltet »${body}«.` }]),
};
const of = (desk: ReturnType<typeof exampleDesk>, total = messages.length, items = messages) => {
  const [, together] = withTogether(desk, {}, { items, total });
  return [desk, together] as const;
};

/** The thread between the sides by itself. */
export const draftThreadExamples = defineExamples({
  template: join(__dirname, 'draft-thread.hbs'),
  present: presentDraftThread,
  facts: {
    'ingen har skrevet': [...of(exampleDesk(), 0, []), none],
    'en ny besked': [...of(exampleDesk(filled)), none],
    'flere, end der bliver vist': [...of(exampleDesk(filled), 240), none],
    'mens der bliver skrevet under': [...of(exampleDesk(asked)), none],
    'efter at den er sendt': [...of(exampleDesk({ ...asked, stage: 'in_dialogue' })), none],
    'uden ord': [...of(exampleDesk(filled)), empty],
  },
  errors: ([, , { sent }]) => sent.errors,
});
