package id.jejak.app.access;

import id.jejak.app.access.AccessTable.Grant;
import id.jejak.app.access.AccessTable.Row;
import id.jejak.app.web.EdgeAnswers;
import id.jejak.engine.imports.RowGuard;
import id.jejak.engine.web.Caller;
import id.jejak.engine.web.Operation;
import id.jejak.kernel.Command;
import id.jejak.messages.shared.Role;

/// Holds a row of a file against the line of the operation that it stands for.
final class RowAccess implements RowGuard {
  private final AccessTable table;
  private final Own own;

  RowAccess(AccessTable table, Own own) {
    this.table = table;
    this.own = own;
  }

  @Override
  public void permit(Caller caller, Operation operation) {
    if (grant(caller, operation) == Grant.NO) {
      throw EdgeAnswers.notPermitted();
    }
  }

  @Override
  public void admit(Caller caller, Operation operation, Command command) {
    own.admit(new Asked(address(operation), caller, grant(caller, operation)), command);
  }

  private Grant grant(Caller caller, Operation operation) {
    Row row = table.of(address(operation));
    return row == null ? Grant.NO : row.of(Role.valueOf(caller.role()));
  }

  private static String address(Operation operation) {
    return operation.method() + " /api/v1" + operation.path();
  }
}
