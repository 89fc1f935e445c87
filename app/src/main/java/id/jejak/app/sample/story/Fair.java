package id.jejak.app.sample.story;

import java.time.LocalDate;

/// A job fair of the office.
///
/// @param known so many of the visitors are people of the first wave
public record Fair(String name, LocalDate day, int visitors, int known) {}
