import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleCourseDesk, exampleReport, exampleShortfall } from '../course.facts.examples';
import { presentReportDelivered } from './report-delivered.presenter';

/** Telling that all is delivered. */
export const reportDeliveredExamples = defineExamples({
  template: join(__dirname, 'report-delivered.hbs'),
  present: presentReportDelivered,
  facts: {
    'første gang': [exampleCourseDesk(), new Fields({}, []), 'indsendelse'],
    rettelse: [
      exampleCourseDesk({ report: exampleReport }),
      new Fields({ summary: 'Vi holdt det aftalte møde.' }, []),
      'indsendelse',
    ],
    'noget mangler': [
      exampleCourseDesk({ report: exampleReport, shortfall: exampleShortfall }),
      new Fields({ summary: 'Vi holdt det aftalte møde.' }, []),
      'indsendelse',
    ],
    'beløbet er for stort': [
      exampleCourseDesk(),
      new Fields({ finalAmount: '99.000' }, [{ field: 'finalAmount', message: 'Beløbet er over prisen.' }]),
      'indsendelse',
    ],
  },
});
