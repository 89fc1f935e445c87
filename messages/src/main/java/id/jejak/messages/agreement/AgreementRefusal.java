package id.jejak.messages.agreement;

import id.jejak.kernel.Refusal;

/// Why something is refused: agreement.
public sealed interface AgreementRefusal extends Refusal
    permits SignatoryNotInOffice,
        NoAgreementInForce,
        MouAuthorisesNothing,
        AgreementQuotaExhausted,
        AgreementFundingExceeded {}
