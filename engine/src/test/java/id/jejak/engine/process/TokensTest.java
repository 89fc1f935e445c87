package id.jejak.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

class TokensTest {
  static final Serializer JSON = Tokens.serializer();

  static TrackingToken again(TrackingToken token) {
    SerializedObject<byte[]> stored = JSON.serialize(token, byte[].class);
    return JSON.deserialize(stored);
  }

  @Test
  void a_token_of_a_replay_can_be_read_back() {
    TrackingToken replay =
        ReplayToken.createReplayToken(
            new GlobalSequenceTrackingToken(41), new GlobalSequenceTrackingToken(7));
    assertThat(again(replay)).isEqualTo(replay);
    assertThat(again(replay).position()).hasValue(7);
  }

  @Test
  void the_stored_bytes_of_a_token_tell_its_position() {
    byte[] stored = JSON.serialize(new GlobalSequenceTrackingToken(41), byte[].class).getData();
    assertThat(Tokens.position(stored)).isEqualTo(41);
  }
}
