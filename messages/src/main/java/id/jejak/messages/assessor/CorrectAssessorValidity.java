package id.jejak.messages.assessor;

import id.jejak.messages.shared.Period;

/// The licence was good for another time than we had recorded; `evidence` is the document that says
/// so. What was decided on the wrong dates comes up by itself (S16).
public record CorrectAssessorValidity(AssessorId assessor, Period validity, String evidence)
    implements AssessorCommand {}
