package id.jejak.messages.licence;

import id.jejak.kernel.Refusal;

/// Why something is refused: licence.
public sealed interface LicenceRefusal extends Refusal
    permits SchemeOutOfScope, LspNotLicensed, LspTypeNotAllowed {}
