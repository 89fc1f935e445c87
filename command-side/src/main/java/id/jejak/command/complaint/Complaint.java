package id.jejak.command.complaint;

import id.jejak.messages.complaint.ComplaintAcknowledged;
import id.jejak.messages.complaint.ComplaintEvent;
import id.jejak.messages.complaint.ComplaintFiled;
import id.jejak.messages.complaint.ComplaintRef;
import id.jejak.messages.complaint.ComplaintResolved;
import id.jejak.messages.complaint.InvestigatorAppointed;
import id.jejak.messages.person.PersonId;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A complaint on its way.
sealed interface Complaint {
  record None() implements Complaint {}

  /// @param investigator the last one appointed
  record Known(
      ComplaintFiled filed,
      Stage stage,
      @Nullable PersonId investigator,
      @Nullable ComplaintResolved resolution)
      implements Complaint {
    ComplaintRef of() {
      return filed.of();
    }
  }

  enum Stage {
    FILED,
    ACKNOWLEDGED,
    INVESTIGATED,
    RESOLVED
  }

  default Complaint evolve(ComplaintEvent event) {
    return switch (event) {
      case ComplaintFiled fact -> new Known(fact, Stage.FILED, null, null);
      case ComplaintAcknowledged _ ->
          change(is -> new Known(is.filed(), Stage.ACKNOWLEDGED, null, null));
      case InvestigatorAppointed fact ->
          change(is -> new Known(is.filed(), Stage.INVESTIGATED, fact.investigator(), null));
      case ComplaintResolved fact ->
          change(is -> new Known(is.filed(), Stage.RESOLVED, is.investigator(), fact));
    };
  }

  private Complaint change(UnaryOperator<Known> change) {
    return this instanceof Known is ? change.apply(is) : this;
  }
}
