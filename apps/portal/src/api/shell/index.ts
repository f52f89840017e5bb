export { ApiOperationDoc, type OperationDoc } from './operation-doc';
export * from './schemas';
