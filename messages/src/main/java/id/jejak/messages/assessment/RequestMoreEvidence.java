package id.jejak.messages.assessment;

import java.util.List;

/// What is missing for the admission, as kinds of documents.
public record RequestMoreEvidence(ApplicationId application, List<String> wanted)
    implements ApplicationCommand {}
