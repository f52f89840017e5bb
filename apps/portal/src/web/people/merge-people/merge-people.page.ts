import { join } from 'node:path';
import { TasksOfPersonQuery } from '@samraad/monitoring';
import { longestMergeReason, MergePeople, MergePreviewQuery } from '@samraad/people';
import { Database } from '@samraad/platform';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { type Ask, doing, FormPage, longText, mustTick, PageAt, type Sent } from '../../shell';
import { mostTasks } from '../person/person.presenter';
import { peoplePaths } from '../shared/people.paths';
import { mergePeopleWords } from './merge-people.da';
import { type MergeOnDesk, presentMergePeople } from './merge-people.presenter';

const { with: words } = mergePeopleWords;
const form = z.object({ reason: longText(longestMergeReason, words.reason), sure: mustTick(words.tick) });

/** What telling that two people are one would change, and the button that does it. */
@PageAt('person.merge-with', 'people.merge', { writes: 'page-says' })
export class MergePeoplePage extends FormPage<typeof form, MergeOnDesk> {
  readonly template = join(__dirname, 'merge-people.hbs');
  readonly form = form;
  override readonly wide = true;
  override readonly fields = { 'people.merge-without-reason': 'reason', 'people.reason-too-long': 'reason' };

  constructor(
    private readonly db: Database,
    private readonly preview: MergePreviewQuery,
    private readonly tasks: TasksOfPersonQuery,
  ) {
    super();
  }

  async open(ask: Ask): Promise<MergeOnDesk | null> {
    const preview = await this.preview.of(this.db, ask.param('personId'), ask.param('otherId'));
    if (!preview) return null;
    const [kept, merged] = await Promise.all(
      [preview.kept, preview.merged].map(({ id }) => this.tasks.of(this.db, id, mostTasks + 1)),
    );
    return { preview, tasks: { kept: kept?.length ?? 0, merged: merged?.length ?? 0 } };
  }

  override readers(_: MergeOnDesk, ask: Ask) {
    return { [peoplePaths.mergeWith(ask.param('personId'), ask.param('otherId'))]: whoSeesOf(words.readers) };
  }

  present(desk: MergeOnDesk, _: Ask, { fields, submission }: Sent) {
    return presentMergePeople(desk, fields, submission);
  }

  act({ reason }: z.output<typeof form>, ask: Ask) {
    return doing(MergePeople, { keptId: ask.param('personId'), mergedId: ask.param('otherId'), reason });
  }

  next(_: unknown, ask: Ask) {
    return peoplePaths.person(ask.param('personId'));
  }
}
