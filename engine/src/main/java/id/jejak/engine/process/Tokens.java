package id.jejak.engine.process;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/// Tracking tokens as JSON. A `ReplayToken` holds other tokens by type; Axon's own validator
/// refuses to read them back, so its package is allowed here.
public final class Tokens {
  private static final Serializer JSON = serializer();

  private Tokens() {}

  public static Serializer serializer() {
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(json ->
            json.polymorphicTypeValidator(
                BasicPolymorphicTypeValidator.builder()
                    .allowIfSubType("org.axonframework.")
                    .build()))
        .build();
  }

  static long position(byte[] token) {
    SerializedObject<byte[]> stored =
        new SimpleSerializedObject<>(
            token, byte[].class, GlobalSequenceTrackingToken.class.getName(), null);
    TrackingToken read = JSON.deserialize(stored);
    return read.position().orElse(-1);
  }
}
