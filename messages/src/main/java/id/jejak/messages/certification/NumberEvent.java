package id.jejak.messages.certification;

import id.jejak.kernel.Event;

/// What happens to the certificate numbers of a year, beside their use.
public sealed interface NumberEvent extends Event permits NumberVoided {}
