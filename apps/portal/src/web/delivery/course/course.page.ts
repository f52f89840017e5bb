import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { AgreementProcessesQuery, type ProcessNow } from '@samraad/requests';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { CourseOfCase, type CourseOnDesk } from '../course-of-case.reader';
import { presentCourse } from './course.presenter';

interface Opened {
  readonly desk: CourseOnDesk;
  readonly processes: readonly ProcessNow[];
}

/** The plan of a course and what has been held. */
@PageAt('case.course', 'delivery.read')
export class CoursePage extends ReadPage<Opened> {
  readonly template = join(__dirname, 'course.hbs');

  constructor(
    private readonly courses: CourseOfCase,
    private readonly db: Database,
    private readonly processes: AgreementProcessesQuery,
  ) {
    super();
  }

  async open({ req, caseId }: Ask) {
    const [desk, processes] = await Promise.all([
      this.courses.open(req),
      this.processes.now(this.db, caseId),
    ]);
    return { desk, processes };
  }

  present({ desk, processes }: Opened, ask: Ask) {
    return presentCourse(desk, ask.is('provider') ? 'provider' : 'party', processes);
  }
}
