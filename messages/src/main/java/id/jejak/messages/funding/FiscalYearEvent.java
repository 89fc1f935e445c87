package id.jejak.messages.funding;

import id.jejak.kernel.Event;

/// What happens to one fiscal year.
public sealed interface FiscalYearEvent extends Event permits FiscalYearClosing {}
