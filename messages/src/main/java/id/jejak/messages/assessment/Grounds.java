package id.jejak.messages.assessment;

import id.jejak.kernel.Personal;

/// FR.AK.04: was the process explained, was it talked over with the assessor, were others asked,
/// and why the candidate appeals.
public record Grounds(
    boolean explained, boolean discussed, boolean othersInvolved, Personal<String> reason) {}
