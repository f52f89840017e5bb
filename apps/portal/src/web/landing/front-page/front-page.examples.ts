import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleCatalogue } from '../../providers/catalogue.facts.examples';
import { frontDa } from '../landing.da';
import { presentFrontPage } from './front-page.presenter';

/** The first page. */
export const frontPageExamples = defineExamples({
  template: join(__dirname, 'front-page.hbs'),
  present: presentFrontPage,
  title: frontDa.title,
  facts: {
    'runden er åben': [exampleCatalogue(), undefined],
    'ét tema er valgt': [exampleCatalogue(), 'change'],
    'runden er lukket': [exampleCatalogue({ open: false }), undefined],
    'før den første runde': [exampleCatalogue({ round: null, open: false, providers: [] }), undefined],
  },
});
