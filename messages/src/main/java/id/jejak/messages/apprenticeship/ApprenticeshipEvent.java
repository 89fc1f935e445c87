package id.jejak.messages.apprenticeship;

import id.jejak.kernel.Event;

/// What happens to one apprenticeship.
public sealed interface ApprenticeshipEvent extends Event
    permits ApprenticeshipApplied,
        ApprenticeSelectionPassed,
        ApprenticeSelectionFailed,
        ApprenticeReserved,
        ApprenticeSelected,
        ApprenticeTakenOver,
        ApprenticeshipAgreed,
        ApprenticeInsured,
        ApprenticeDeparted,
        DepartureRefused,
        ApprenticeshipStarted,
        LogbookKept,
        ApprenticeHadAccident,
        AccidentClaimFiled,
        ApprenticeshipPhasePassed,
        ApprenticeshipPhaseFailed,
        ApprenticeReturned,
        ApprenticeTransferred,
        ApprenticeshipTerminated,
        ApprenticeshipCompleted,
        ApprenticeHired,
        ApprenticeReleased,
        ApprenticeInsuranceEnded {}
