export { ActOnly } from './act-only';
export { Ask } from './ask';
export { doing, doingInSecret, type Doing, type UseCase } from './doing';
export { FormPage } from './form-page';
export { PageAt, PostAt, type PageAtOptions } from './page-at';
export { GoTo, ReadPage, type Opened, type PageShown } from './read-page';
export { Sent } from './sent';
export { outrun, SharedFormPage, versionSent } from './shared-form-page';
export { writingAddresses } from './writing';
