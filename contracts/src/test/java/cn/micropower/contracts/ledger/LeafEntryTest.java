package cn.micropower.contracts.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("叶")
class LeafEntryTest {
  private static final LeafEntry ENTRY =
      new LeafEntry(
          "power-list",
          256,
          1027,
          "8d3c1c2e-6f1b-4d55-9a54-0f2f6b0f8a11",
          "exercise:0190b0c2-7f3e-7c4a-9d7e-3a1f5e6b7c8d",
          3,
          Instant.parse("2026-11-20T01:02:03.456Z"),
          "exercise.vote-recorded",
          "1",
          Hash.sha256("盐".getBytes(UTF_8), "{\"present\":21}".getBytes(UTF_8)),
          Hash.sha256("盐".getBytes(UTF_8), "{\"actor\":\"person:li\"}".getBytes(UTF_8)));

  @Test
  @DisplayName("版本一的字节永远不变")
  void version_one_is_frozen() throws IOException {
    byte[] frozen = frozen();

    assertThat(HexFormat.of().formatHex(ENTRY.encode()))
        .isEqualTo(HexFormat.of().formatHex(frozen));
    assertThat(LeafEntry.decode(frozen)).isEqualTo(ENTRY);
    assertThat(ENTRY.hash())
        .hasToString("474dcdf309abbdec5c427157788b7e23a03db58aba61f63ce8f3ac600801c2bc");
  }

  @Test
  @DisplayName("密封的叶：不说是什么事、何时何分，证明照旧")
  void a_sealed_leaf_tells_the_day_and_proves_the_same() {
    LeafEntry sealed = ENTRY.seal();

    assertThat(sealed.isSealed()).isTrue();
    assertThat(ENTRY.isSealed()).isFalse();
    assertThat(sealed.type()).isEqualTo("sealed");
    assertThat(sealed.revision()).isEmpty();
    assertThat(sealed.globalIndex()).isZero();
    assertThat(sealed.time()).isEqualTo(Instant.parse("2026-11-19T16:00:00Z"));
    assertThat(sealed.payload()).isEqualTo(ENTRY.payload());
    assertThat(sealed.metadata()).isEqualTo(ENTRY.metadata());
    assertThat(LeafEntry.decode(sealed.encode())).isEqualTo(sealed).isEqualTo(sealed.seal());
  }

  @Test
  void texts_of_any_script_and_none_come_back() {
    LeafEntry chinese =
        new LeafEntry(
            "权力清单", 0, 0, "", "单位:😀", 0, Instant.EPOCH, "", "", Hash.sha256(), Hash.sha256());

    assertThat(LeafEntry.decode(chinese.encode())).isEqualTo(chinese);
  }

  @Test
  void bytes_that_are_not_one_entry_are_refused() throws IOException {
    byte[] frozen = frozen();
    byte[] otherVersion = frozen.clone();
    otherVersion[0] = 2;
    byte[] notUtf8 = frozen.clone();
    notUtf8[100] = (byte) 0xFF;

    assertThatIllegalArgumentException().isThrownBy(() -> LeafEntry.decode(otherVersion));
    assertThatIllegalArgumentException().isThrownBy(() -> LeafEntry.decode(notUtf8));
    for (int length = 0; length < frozen.length; length++) {
      byte[] cut = Arrays.copyOf(frozen, length);
      assertThatIllegalArgumentException().isThrownBy(() -> LeafEntry.decode(cut));
    }
    byte[] longer = Arrays.copyOf(frozen, frozen.length + 1);
    assertThatIllegalArgumentException().isThrownBy(() -> LeafEntry.decode(longer));
  }

  @Test
  void what_does_not_fit_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> source("长".repeat(22_000)).encode());
    assertThatIllegalArgumentException().isThrownBy(() -> at(Instant.EPOCH.plusNanos(1)));
  }

  private static LeafEntry source(String source) {
    return new LeafEntry(
        source, 0, 0, "", "", 0, Instant.EPOCH, "", "", Hash.sha256(), Hash.sha256());
  }

  private static LeafEntry at(Instant time) {
    return new LeafEntry("", 0, 0, "", "", 0, time, "", "", Hash.sha256(), Hash.sha256());
  }

  private static byte[] frozen() throws IOException {
    try (InputStream file = LeafEntryTest.class.getResourceAsStream("/ledger/leaf-entry-1.hex")) {
      String hex = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
      return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }
  }
}
