import type { PageExamples } from '../../views';
import { helpToChooseExamples } from './help-to-choose/help-to-choose.examples';
import { providerListExamples } from './provider-list/provider-list.examples';
import { themePageExamples } from './theme-page/theme-page.examples';
import { providerPageExamples } from './provider-page/provider-page.examples';

/** The examples of the providers' pages. */
export const providerExamples: readonly PageExamples[] = [
  providerListExamples,
  providerPageExamples,
  helpToChooseExamples,
  themePageExamples,
];
