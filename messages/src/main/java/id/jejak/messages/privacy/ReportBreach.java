package id.jejak.messages.privacy;

import id.jejak.kernel.Begins;
import id.jejak.messages.shared.Period;
import java.util.Set;

/// @param when the period in which the data lay open, as far as it is known
/// @param cause a code, such as `LOST_LAPTOP`
/// @param handling a code: what was done about it
public record ReportBreach(
    BreachId breach, Set<DataCategory> data, Period when, String cause, String handling)
    implements BreachCommand, Begins {}
