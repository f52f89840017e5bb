import { Injectable } from '@nestjs/common';
import {
  ConfirmProvider,
  DeclineSignature,
  EndorseRequest,
  PassOnSignature,
  ProposeProvider,
  ResubmitRequest,
  ReturnRequest,
  SignRequest,
  WithdrawRequest,
} from '@samraad/requests';

/** What somebody asked to sign can do. */
@Injectable()
export class SigningUseCases {
  constructor(
    readonly sign: SignRequest,
    readonly decline: DeclineSignature,
    readonly passOn: PassOnSignature,
  ) {}
}

/** What takes a signed request on its way, or back. */
@Injectable()
export class RoutingUseCases {
  constructor(
    readonly propose: ProposeProvider,
    readonly confirm: ConfirmProvider,
    readonly resubmit: ResubmitRequest,
    readonly withdraw: WithdrawRequest,
  ) {}
}

/** What an anchor can do. */
@Injectable()
export class AnchorUseCases {
  constructor(
    readonly endorse: EndorseRequest,
    readonly giveBack: ReturnRequest,
  ) {}
}
