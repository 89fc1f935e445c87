package id.jejak.messages.placement;

import id.jejak.messages.agreement.AgreementId;

/// It promised to take in more people than it did.
public record NoteBrokenPromise(
    EmployerId employer, AgreementId agreement, int promised, int taken)
    implements EmployerCommand {}
