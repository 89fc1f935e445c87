package id.jejak.messages.privacy;

import id.jejak.kernel.Event;

/// What happens to one data subject.
public sealed interface DataSubjectEvent extends Event permits ConsentGiven, ConsentWithdrawn {}
