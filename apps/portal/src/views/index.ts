export { Renderer } from './renderer';
export type {
  DemoBar,
  CareModel,
  DoneModel,
  ErrorItem,
  LayoutLinks,
  LayoutModel,
  NavItem,
  PageModel,
} from './page-model';
export { layoutLinks } from './layout-links';
export { locateTemplate } from './locate-template';
export * from './models/common.models';
export * from './models/case.models';
export * from './models/form.models';
export * from './models/list.models';
export * from './models/money.models';
export * from './models/proposal.models';
export * from './models/frame-change.models';
export { Fields, fieldId } from './models/fields';
export { hashGroups } from './models/hash-groups';
export { type DeadlineMarks, deadlineMarks } from './models/deadline-marks';
export { type BurnDown, burnDown } from './models/burn-down';
export { moneyStack } from './models/money-stack';
export { pagination, pastEnd } from './models/pagination';
export { examplesOf, previewModel, previewTemplate } from './preview/preview.presenter';
export {
  defineExamples,
  type DrawnExample,
  type PageExample,
  type PageExamples,
} from './preview/define-examples';
