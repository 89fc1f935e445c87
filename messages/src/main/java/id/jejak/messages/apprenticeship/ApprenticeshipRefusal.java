package id.jejak.messages.apprenticeship;

import id.jejak.kernel.Refusal;

/// Why something is refused: apprenticeships.
public sealed interface ApprenticeshipRefusal extends Refusal permits ApprenticeRule {}
