package cn.micropower.platform.view;

import java.time.Duration;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** The table of tokens: how far each generation is, and who follows it. */
final class TokenTable {
  private static final Duration CLAIM = Duration.ofSeconds(10);
  private static final TokenSchema SCHEMA =
      TokenSchema.builder()
          .setTokenTable("view_token")
          .setProcessorNameColumn("processor_name")
          .setTokenTypeColumn("token_type")
          .setTimestampColumn("claimed_at")
          .build();

  private final ConnectionProvider connections;
  private final Serializer serializer;

  TokenTable(ConnectionProvider connections, Serializer serializer) {
    this.connections = connections;
    this.serializer = serializer;
  }

  /**
   * Returns a store with a claim of its own. Every opened follower has one, even of the same
   * process: so none can take over from another that still has a batch in hand.
   */
  TokenStore claimant() {
    return JdbcTokenStore.builder()
        .connectionProvider(connections)
        .serializer(serializer)
        .contentType(byte[].class)
        .schema(SCHEMA)
        .claimTimeout(CLAIM)
        .nodeId(UUID.randomUUID().toString())
        .build();
  }

  /** Returns the leaves followed by the generation whose token this is. */
  long position(byte @Nullable [] token, @Nullable String type) {
    if (token == null || type == null) {
      return 0;
    }
    TrackingToken read =
        serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
    return read.position().orElse(-1) + 1;
  }
}
