package id.jejak.engine.imports;

import id.jejak.engine.web.Caller;
import id.jejak.engine.web.Operation;
import id.jejak.kernel.Command;
import org.springframework.web.ErrorResponseException;

/// What the door is to a request, this is to a row: it is asked long after the request was
/// answered.
public interface RowGuard {
  /// Throws unless the caller may ask for this operation at all.
  void permit(Caller caller, Operation operation) throws ErrorResponseException;

  /// Throws what the caller is to be told when the caller has no business with what the command is
  /// about.
  void admit(Caller caller, Operation operation, Command command) throws ErrorResponseException;
}
