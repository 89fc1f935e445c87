package id.jejak.messages.agreement;

import id.jejak.kernel.Event;

/// What happens to one agreement.
public sealed interface AgreementEvent extends Event
    permits AgreementDrafted,
        ImplementingAgreementAttached,
        AgreementSigned,
        AgreementAmended,
        AgreementTerminated,
        AgreementExpiring,
        AgreementExpired,
        IntakePromised,
        IntakeBreachNoted {}
