package id.jejak.messages.outcome;

import id.jejak.kernel.Event;

/// What happens to one outcome.
public sealed interface OutcomeEvent extends Event permits OutcomeRecorded {}
