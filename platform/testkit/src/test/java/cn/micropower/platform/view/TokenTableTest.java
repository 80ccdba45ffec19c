package cn.micropower.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.platform.eventstore.AxonSerializer;
import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("位置令牌")
class TokenTableTest {
  private static final Serializer SERIALIZER = AxonSerializer.create();

  @Test
  @DisplayName("Axon 的各种令牌都能存取，重放令牌也能")
  void tokens_come_back_those_of_a_replay_too() {
    TrackingToken plain = new GlobalSequenceTrackingToken(41);

    assertThat(stored(plain)).isEqualTo(plain);
    assertThat(stored(new ConfigToken(Map.of("id", "x"))))
        .isEqualTo(new ConfigToken(Map.of("id", "x")));
    TrackingToken replay = ReplayToken.createReplayToken(plain, new GlobalSequenceTrackingToken(7));
    assertThat(stored(replay)).isEqualTo(replay);
    assertThat(stored(replay).position()).hasValue(7);
  }

  private static TrackingToken stored(TrackingToken token) {
    SerializedObject<byte[]> bytes = SERIALIZER.serialize(token, byte[].class);
    return SERIALIZER.deserialize(bytes);
  }
}
