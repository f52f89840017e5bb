import { join } from 'node:path';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { CourseDesk, type CourseOnDesk } from '../course-desk';
import { presentCourse } from './course.presenter';

/** The plan of a course and what has been held. */
@PageAt('case.course', 'delivery.read')
export class CoursePage extends ReadPage<CourseOnDesk> {
  readonly template = join(__dirname, 'course.hbs');

  constructor(private readonly desk: CourseDesk) {
    super();
  }

  open({ req }: Ask) {
    return this.desk.open(req);
  }

  present(desk: CourseOnDesk, ask: Ask) {
    return presentCourse(desk, ask.is('provider') ? 'provider' : 'party');
  }
}
