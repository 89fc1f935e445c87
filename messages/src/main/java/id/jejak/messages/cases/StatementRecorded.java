package id.jejak.messages.cases;

import id.jejak.kernel.Personal;
import org.jspecify.annotations.Nullable;

public record StatementRecorded(CaseRef of, @Nullable Personal<String> statement)
    implements CaseEvent {}
