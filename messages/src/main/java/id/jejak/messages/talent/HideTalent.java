package id.jejak.messages.talent;

import id.jejak.messages.certification.CertificateId;
import org.jspecify.annotations.Nullable;

/// The whole profile where no certificate is named.
public record HideTalent(TalentId talent, @Nullable CertificateId certificate, String reason)
    implements TalentCommand {}
