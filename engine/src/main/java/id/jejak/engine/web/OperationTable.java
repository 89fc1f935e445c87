package id.jejak.engine.web;

import id.jejak.kernel.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Every operation of every slice. No two share an address or a command.
public final class OperationTable {
  private final List<Operation> all;
  private final Map<Class<? extends Command>, String> withheld = new HashMap<>();

  public OperationTable(List<Operations> slices) {
    var operations = new ArrayList<Operation>();
    slices.forEach(slice -> {
      operations.addAll(slice.all());
      withheld.putAll(slice.withheld());
    });
    var taken = new HashSet<Object>(withheld.keySet());
    for (Operation operation : operations) {
      if (!taken.add(operation.address()) | !taken.add(operation.command())) {
        throw new IllegalStateException(
            operation.address() + " or " + operation.command().getSimpleName() + " is there twice");
      }
    }
    this.all = List.copyOf(operations);
  }

  public List<Operation> all() {
    return all;
  }

  public Map<Class<? extends Command>, String> withheld() {
    return Map.copyOf(withheld);
  }
}
