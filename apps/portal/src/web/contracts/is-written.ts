import { type ContractDetail, writableStates } from '@samraad/contracts';

/** Whether its draft is being written on. */
export const isWritten = ({ state }: Pick<ContractDetail, 'state'>): boolean =>
  writableStates.includes(state);
