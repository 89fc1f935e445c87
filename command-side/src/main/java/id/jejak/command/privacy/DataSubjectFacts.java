package id.jejak.command.privacy;

/// @param personKnown the person was registered
record DataSubjectFacts(boolean personKnown) {}
