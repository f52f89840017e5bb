import type { Turn } from '../../../views';
import { courseDa } from '../../../i18n/course.da';
import { presentTurn } from '../../cases/case-line.presenter';
import type { CourseOnDesk } from '../course-of-case.reader';

/** The case's own sentence, with why the course stands where it does. */
export function presentCourseTurn({ line }: CourseOnDesk, viewer: 'provider' | 'party'): Turn {
  const why = courseDa.why[viewer];
  const kind = line.duty?.kind;
  const explanation = kind !== undefined && kind in why ? why[kind as keyof typeof why] : undefined;
  return presentTurn(line, explanation ? { explanation } : {});
}
