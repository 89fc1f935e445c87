package id.jejak.messages.assessment;

import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.UnitCode;

/// One piece of evidence; `reference` points at the file, never its content.
public record Evidence(
    Instrument instrument, UnitCode unit, boolean satisfactory, String reference) {}
