import { join } from 'node:path';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { CourseOfCase, type CourseOnDesk } from '../course-of-case.reader';
import { presentCourse } from './course.presenter';

/** The plan of a course and what has been held. */
@PageAt('case.course', 'delivery.read')
export class CoursePage extends ReadPage<CourseOnDesk> {
  readonly template = join(__dirname, 'course.hbs');

  constructor(private readonly courses: CourseOfCase) {
    super();
  }

  open({ req }: Ask) {
    return this.courses.open(req);
  }

  present(desk: CourseOnDesk, ask: Ask) {
    return presentCourse(desk, ask.is('provider') ? 'provider' : 'party');
  }
}
