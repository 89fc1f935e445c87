package id.jejak.messages.licence;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Moves those whom a body can no longer certify to another one (S17): the candidates of `scheme`
/// that are not decided, or of every scheme when none is named.
public record TransferCandidates(
    LicenceId licence, OrganizationId to, @Nullable SchemeId scheme, LocalDate on)
    implements LicenceCommand {}
