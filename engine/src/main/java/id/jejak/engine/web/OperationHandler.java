package id.jejak.engine.web;

import id.jejak.kernel.Provenance;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.JsonNode;

/// Asks for one command: every operation is a handler of its own.
public final class OperationHandler {
  private final Operation operation;
  private final CommandReader reader;
  private final Gate gate;

  OperationHandler(Operation operation, CommandReader reader, Gate gate) {
    this.operation = operation;
    this.reader = reader;
    this.gate = gate;
  }

  public Operation operation() {
    return operation;
  }

  public ResponseEntity<?> ask(
      @PathVariable Map<String, String> path,
      @RequestBody(required = false) @Nullable JsonNode body,
      Provenance by) {
    CommandReader.Read read = reader.read(operation, path, body, by.commandId());
    return gate.ask(read.command(), by, read.named());
  }
}
