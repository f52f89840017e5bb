import { Injectable } from '@nestjs/common';
import {
  AskForChanges,
  SaveContractDraft,
  SendContract,
  TakeUpWaiting,
  WithdrawContract,
} from '@samraad/contracts';

/** What the API can do to a contract besides signing it, under one roof. */
@Injectable()
export class ContractUseCases {
  constructor(
    readonly save: SaveContractDraft,
    readonly send: SendContract,
    readonly takeUp: TakeUpWaiting,
    readonly askForChanges: AskForChanges,
    readonly withdraw: WithdrawContract,
  ) {}
}
