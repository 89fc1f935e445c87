package id.jejak.messages.talent;

import id.jejak.kernel.Event;

/// What happens to one talent.
public sealed interface TalentEvent extends Event
    permits TalentPublished, TalentHidden, TalentViewed {}
