package id.jejak.messages.scheme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.jejak.messages.person.Education;
import java.util.List;

/// The basic requirements of a scheme (persyaratan dasar) as a tree of and, or and leaves (R15).
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Requirement.All.class, name = "ALL"),
  @JsonSubTypes.Type(value = Requirement.Any.class, name = "ANY"),
  @JsonSubTypes.Type(value = Requirement.Schooling.class, name = "SCHOOLING"),
  @JsonSubTypes.Type(value = Requirement.Training.class, name = "TRAINING"),
  @JsonSubTypes.Type(value = Requirement.Experience.class, name = "EXPERIENCE"),
  @JsonSubTypes.Type(value = Requirement.Holding.class, name = "HOLDING"),
  @JsonSubTypes.Type(value = Requirement.Document.class, name = "DOCUMENT")
})
public sealed interface Requirement {
  Requirement NONE = new All(List.of());

  /// Every one of them; nothing at all when empty.
  record All(List<Requirement> of) implements Requirement {
    public All {
      of = List.copyOf(of);
    }
  }

  /// At least one of them.
  record Any(List<Requirement> of) implements Requirement {
    public Any {
      of = List.copyOf(of);
      if (of.isEmpty()) {
        throw new IllegalArgumentException("a choice of requirements names some");
      }
    }
  }

  /// This schooling or a higher one.
  record Schooling(Education atLeast) implements Requirement {}

  /// A completed training under the scheme.
  record Training() implements Requirement {}

  /// Years of work in the field.
  record Experience(int years) implements Requirement {}

  /// A valid certificate of another scheme.
  record Holding(SchemeId scheme) implements Requirement {}

  /// A document of a kind, such as `BUSINESS_LICENCE`.
  record Document(String document) implements Requirement {
    public Document {
      if (!document.matches("[A-Z][A-Z0-9_]{1,39}")) {
        throw new IllegalArgumentException("a kind of document looks like BUSINESS_LICENCE");
      }
    }
  }
}
